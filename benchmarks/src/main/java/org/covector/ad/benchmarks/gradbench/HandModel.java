package org.covector.ad.benchmarks.gradbench;

/**
 * The model of a hand: a skeleton, and a surface whose vertices follow its bones.
 *
 * @param boneCount number of bones
 * @param parents the parent of each bone, which precedes it, or -1
 * @param baseRelatives where each bone is at rest, as seen by its parent: 4x4 matrices
 * @param inverseBaseAbsolutes the inverses of where each bone is at rest: 4x4 matrices
 * @param basePositions where each vertex is at rest: four homogeneous coordinates
 * @param weights by how much each vertex follows each bone
 * @param triangles the three vertices of each triangle of the surface
 * @param isMirrored whether the hand is the mirror image of the model
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record HandModel(
    int boneCount,
    int[] parents,
    double[][][] baseRelatives,
    double[][][] inverseBaseAbsolutes,
    double[][] basePositions,
    double[][] weights,
    int[][] triangles,
    boolean isMirrored) {}
