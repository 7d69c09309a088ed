### SIN, COS and TAN are of radians
SELECT SIN(PI() / 6) AS s, COS(PI() / 3) AS c, TAN(PI() / 4) AS t FROM lab.one
--- rows
0.5, 0.5, 1

### SIN of a column in degrees
SELECT id, SIN(RADIANS(angle)) AS s FROM lab.angles WHERE id < 6
--- rows
1, 0
2, 0.5
3, 0.7071067811865475
4, 1
5, -0.8660254037844386

### COS of a column in degrees
SELECT id, COS(RADIANS(angle)) AS c FROM lab.angles WHERE id IN (1, 5, 6)
--- rows
1, 1
5, 0.5
6, -1

### COT is one over TAN
SELECT COT(PI() / 4) AS a, COT(1) AS b FROM lab.one
--- rows
1, 0.6420926159343306

### ASIN, ACOS and ATAN give radians
SELECT ASIN(1) AS a, ACOS(1) AS b, ACOS(-1) AS c, ATAN(1) AS d FROM lab.one
--- rows
1.5707963267948966, 0, 3.141592653589793, 0.7853981633974483

### arc functions of a column in degrees
SELECT id, DEGREES(ASIN(x)) AS a, DEGREES(ACOS(x)) AS b FROM lab.angles WHERE id IN (1, 2, 4, 5)
--- rows
1, 0, 90
2, 30, 60
4, -90, 180
5, -30, 120

### ATAN of large numbers comes near a right angle
SELECT ATAN(1e300) AS a, ATAN(-1e300) AS b FROM lab.one
--- rows
1.5707963267948966, -1.5707963267948966

### ATAN2 takes y first
SELECT ATAN2(1, 0) AS a, ATAN2(0, 1) AS b FROM lab.one
--- rows
1.5707963267948966, 0

### ATAN2 knows all quadrants
SELECT DEGREES(ATAN2(1, 1)) AS a, DEGREES(ATAN2(1, -1)) AS b, DEGREES(ATAN2(-1, -1)) AS c, DEGREES(ATAN2(-1, 1)) AS d FROM lab.one
--- rows
45, 135, -135, -45

### sine and cosine squared are one
SELECT id FROM lab.angles WHERE ABS(POWER(SIN(angle), 2) + POWER(COS(angle), 2) - 1) < 1e-12
--- rows
1
2
3
4
5
6
--- warning
SIN takes radians, but `angle` is in deg: write SIN(RADIANS(...)).
COS takes radians, but `angle` is in deg: write COS(RADIANS(...)).

### trigonometry of whole numbers
SELECT SIN(0) AS s, COS(0) AS c, TAN(0) AS t FROM lab.one
--- rows
0, 1, 0

### trigonometry of NULL
SELECT SIN(angle) AS s, ATAN2(angle, 1) AS t, ACOS(angle) AS c FROM lab.angles WHERE id = 7
--- rows
null, null, null
--- warning
SIN takes radians, but `angle` is in deg: write SIN(RADIANS(...)).

### a distance by hand
SELECT 2 * DEGREES(ASIN(SQRT(POWER(SIN(RADIANS(dec - 45) / 2), 2) + COS(RADIANS(dec)) * COS(RADIANS(45)) * POWER(SIN(RADIANS(ra) / 2), 2)))) AS d FROM pos.points WHERE id = 1
--- rows
45

### a sine in an ORDER BY
SELECT id FROM lab.angles WHERE id < 6 ORDER BY SIN(RADIANS(angle)) DESC
--- rows
4
3
2
1
5
