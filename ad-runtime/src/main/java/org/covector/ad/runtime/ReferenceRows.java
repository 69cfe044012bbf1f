package org.covector.ad.runtime;

import java.util.Arrays;

/**
 * Rows of references, a pool for each component type. Those that hold what belongs to others are
 * nulled when they are given back; tables keep the rows that they hold, which are their own.
 *
 * <p>The entries of this region are the rows that are taken, in order; each names its pool, so that
 * callers which want different component types in turn do not replace each other's rows.
 */
final class ReferenceRows extends Region {

  private static final int FIRST_ENTRIES = 16;

  private final HeldBytes held;
  private final boolean ownElements;
  private Pool[] taken = new Pool[0];
  private Pool[] pools = new Pool[0];
  private Pool latest;

  private ReferenceRows(HeldBytes held, boolean ownElements) {
    this.held = held;
    this.ownElements = ownElements;
    drop();
  }

  /** Rows that are nulled when they are given back. */
  static ReferenceRows nulled(HeldBytes held) {
    return new ReferenceRows(held, false);
  }

  /** Rows that keep their elements, also when they are replaced by longer ones. */
  static ReferenceRows tables(HeldBytes held) {
    return new ReferenceRows(held, true);
  }

  /** Takes a row of at least n elements. */
  Object[] take(Class<?> component, int n) {
    Pool pool = roomFor(component);
    Object[] row = pool.take(n);
    taken[top++] = pool;
    return row;
  }

  /** Takes a row of exactly n elements. */
  Object[] takeExact(Class<?> component, int n) {
    Pool pool = roomFor(component);
    Object[] row = pool.takeExact(n);
    taken[top++] = pool;
    return row;
  }

  /** Makes sure that another row can be taken from the pool of a component type. */
  private Pool roomFor(Class<?> component) {
    if (top == taken.length) {
      use();
      taken = Arrays.copyOf(taken, Math.max(FIRST_ENTRIES, 2 * top));
    }
    return poolOf(component);
  }

  /** The row that holds the index, which is noted as used. */
  Object[] grow(Object[] row, int index) {
    return poolOf(row.getClass().getComponentType()).grow(row, index);
  }

  @Override
  void release(int saved) {
    while (top > saved) {
      taken[top - 1].giveBack();
      top--;
    }
  }

  @Override
  void drop() {
    taken = new Pool[0];
    pools = new Pool[] {new Pool(double[].class)};
    latest = pools[0];
  }

  private Pool poolOf(Class<?> component) {
    return latest.rows.component() == component ? latest : find(component);
  }

  private Pool find(Class<?> component) {
    for (Pool pool : pools) {
      if (pool.rows.component() == component) {
        latest = pool;
        return pool;
      }
    }
    Pool pool = new Pool(component);
    Pool[] more = Arrays.copyOf(pools, pools.length + 1);
    more[pools.length] = pool;
    pools = more;
    latest = pool;
    return pool;
  }

  /** The rows of one component type, and how many elements of each are in use. */
  private final class Pool {

    final RowArena rows;
    private int[] used = new int[FIRST_ENTRIES];
    private int grownSlot;

    Pool(Class<?> component) {
      rows = new RowArena(component, Growth.REFERENCE_BYTES, held);
    }

    Object[] take(int n) {
      int slot = roomForSlot();
      Object[] row = (Object[]) rows.next();
      if (row == null || row.length < n) {
        row = takeLonger(row, n);
      } else {
        rows.top++;
      }
      used[slot] = Math.max(n, 0);
      return row;
    }

    private Object[] takeLonger(Object[] old, int n) {
      Object[] row = (Object[]) rows.takeNew(n);
      if (ownElements && old != null) {
        System.arraycopy(old, 0, row, 0, old.length);
      }
      return row;
    }

    Object[] takeExact(int n) {
      int slot = roomForSlot();
      Object[] row = (Object[]) rows.takeExact(n);
      used[slot] = n;
      return row;
    }

    private int roomForSlot() {
      int slot = rows.top;
      if (slot == used.length) {
        used = Arrays.copyOf(used, 2 * slot);
      }
      return slot;
    }

    Object[] grow(Object[] row, int index) {
      int slot = grownSlot;
      if (slot >= rows.top || rows.row(slot) != row) {
        slot = rows.slotOf(row);
        grownSlot = slot;
      }
      Object[] result = row;
      if (index >= row.length) {
        result = (Object[]) rows.grow(row, row.length, index);
      }
      if (index >= used[slot]) {
        used[slot] = index + 1;
      }
      return result;
    }

    /** Gives the last row back, nulled where it was used; a second attempt does no harm. */
    void giveBack() {
      int slot = rows.top - 1;
      if (!ownElements) {
        Arrays.fill((Object[]) rows.row(slot), 0, used[slot], null);
      }
      rows.top = slot;
    }
  }
}
