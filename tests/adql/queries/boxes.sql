### box of numbers
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX(10, -45, 1, 1))
--- rows
7
8
--- warning
BOX is deprecated; use POLYGON.

### box about a point
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX(POINT(10, -45), 0.1, 0.1))
--- rows
7
--- warning
BOX is deprecated; use POLYGON.

### box is so wide on the sky, not in right ascension
SELECT CONTAINS(POINT(1.3, 45), BOX(0, 45, 2, 2)) AS x, CONTAINS(POINT(1.5, 45), BOX(0, 45, 2, 2)) AS y FROM lab.one
--- rows
1, 0
--- warning
BOX is deprecated; use POLYGON.

### box across the zero of right ascension
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX(359.8, 0, 1, 1))
--- rows
1
2
--- warning
BOX is deprecated; use POLYGON.

### box about the north pole
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX(0, 90, 1.5, 1.5))
--- rows
4
5
--- warning
BOX is deprecated; use POLYGON.

### box with a frame has two warnings
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), BOX('ICRS', 10, -45, 0.1, 0.1))
--- rows
7
--- warning
The first argument of a geometry, the name of a frame, is deprecated; constants are brought into the frame of what they are compared with.
BOX is deprecated; use POLYGON.

### box with a column as its size
SELECT id FROM pos.targets WHERE 1 = CONTAINS(POINT(0.4, 0), BOX(ra, dec, radius * 2, radius * 2))
--- rows
1
--- warning
BOX is deprecated; use POLYGON.

### boxes that cross
SELECT INTERSECTS(BOX(0, 0, 2, 2), BOX(1.5, 0, 2, 2)) AS x, INTERSECTS(BOX(0, 0, 2, 2), BOX(3, 0, 0.5, 2)) AS y FROM lab.one
--- rows
1, 0
--- warning
BOX is deprecated; use POLYGON.
