### ABS of a double
SELECT ABS(-2.5) AS x, ABS(2.5) AS y, ABS(0.0) AS z FROM lab.one
--- rows
2.5, 2.5, 0

### ABS of an int is an int
SELECT ABS(n) AS x FROM lab.mixed WHERE id = 2
--- rows
20
--- columns
x  int

### ABS of a long keeps all its digits
SELECT ABS(-b) AS x FROM lab.mixed WHERE id = 3
--- rows
9007199254740993
--- columns
x  long

### ABS of a short
SELECT ABS(i) AS x FROM lab.mixed WHERE id = 2
--- rows
2

### ABS in WHERE
SELECT id FROM lab.mixed WHERE ABS(f) > 1 AND ABS(f) < 2
--- rows
2

### CEILING and FLOOR of a positive number
SELECT CEILING(1.2) AS c, FLOOR(1.8) AS f FROM lab.one
--- rows
2, 1
--- columns
c  double
f  double

### CEILING and FLOOR of a negative number
SELECT CEILING(-1.8) AS c, FLOOR(-1.2) AS f FROM lab.one
--- rows
-1, -2

### CEILING and FLOOR of a whole number
SELECT CEILING(3) AS c, FLOOR(-3) AS f FROM lab.one
--- rows
3, -3

### CEILING and FLOOR of a column
SELECT id, CEILING(f) AS c, FLOOR(f) AS g FROM lab.mixed WHERE id < 4
--- rows
1, 1, 0
2, -1, -2
3, 3, 2

### FLOOR of a huge double
SELECT FLOOR(d) AS x FROM lab.mixed WHERE id = 6
--- rows
-1e300

### ROUND to a whole number
SELECT ROUND(2.4) AS a, ROUND(2.6) AS b, ROUND(-2.6) AS c FROM lab.one
--- rows
2, 3, -3

### ROUND of a half goes away from zero
SELECT ROUND(0.5) AS a, ROUND(1.5) AS b, ROUND(2.5) AS c, ROUND(-2.5) AS d FROM lab.one
--- rows
1, 2, 3, -3

### ROUND to decimals
SELECT ROUND(3.14159, 2) AS a, ROUND(3.14159, 4) AS b FROM lab.one
--- rows
3.14, 3.1416

### ROUND to tens and hundreds
SELECT ROUND(1234.5, -1) AS a, ROUND(1267.0, -2) AS b FROM lab.one
--- rows
1230, 1300

### ROUND to no decimals
SELECT ROUND(2.7, 0) AS x FROM lab.one
--- rows
3

### ROUND of a negative number to decimals
SELECT ROUND(-1.2346, 3) AS x, ROUND(-1.239, 2) AS y FROM lab.one
--- rows
-1.235, -1.24

### ROUND of a whole number
SELECT ROUND(7) AS a, ROUND(1250, -3) AS b FROM lab.one
--- rows
7, 1000

### ROUND of a column to decimals
SELECT ROUND(mag, 1) AS m FROM sky.stars WHERE id = 3
--- rows
13.3

### ROUND in GROUP BY
SELECT ROUND(wave, -3) AS k, COUNT(*) AS c FROM obs.bands GROUP BY ROUND(wave, -3)
--- rows
0, 1
1000, 2

### TRUNCATE cuts towards zero
SELECT TRUNCATE(2.9) AS a, TRUNCATE(-2.9) AS b FROM lab.one
--- rows
2, -2

### TRUNCATE to decimals
SELECT TRUNCATE(3.14159, 3) AS a, TRUNCATE(-3.14159, 3) AS b FROM lab.one
--- rows
3.141, -3.141

### TRUNCATE to tens
SELECT TRUNCATE(1299.0, -2) AS x FROM lab.one
--- rows
1200

### TRUNCATE of a column
SELECT TRUNCATE(mag, 0) AS m FROM sky.stars WHERE id = 2
--- rows
12

### MOD of whole numbers has the sign of the first
SELECT MOD(7, 3) AS a, MOD(-7, 3) AS b, MOD(7, -3) AS c, MOD(-7, -3) AS d FROM lab.one
--- rows
1, -1, 1, -1
--- columns
a  int
b  int
c  int
d  int

### MOD of doubles
SELECT MOD(7.5, 2) AS a, MOD(-7.5, 2) AS b FROM lab.one
--- rows
1.5, -1.5

### MOD of a long keeps all its digits
SELECT MOD(b, 10) AS x FROM lab.mixed WHERE id = 3
--- rows
3
--- columns
x  long

### MOD of a double column
SELECT MOD(wave, 100) AS x FROM obs.bands WHERE band = 'g'
--- rows
80

### MOD and division make the number again
SELECT n FROM lab.mixed WHERE n = (n / 7) * 7 + MOD(n, 7)
--- rows
10
-20
30
0
2147483647

### POWER
SELECT POWER(2, 10) AS a, POWER(2.5, 2) AS b, POWER(2, -1) AS c FROM lab.one
--- rows
1024, 6.25, 0.5
--- columns
a  double
b  double
c  double

### POWER of zero and to zero
SELECT POWER(0, 0) AS a, POWER(5, 0) AS b, POWER(0, 3) AS c FROM lab.one
--- rows
1, 1, 0

### POWER of a negative number
SELECT POWER(-2, 3) AS a, POWER(-2, 2) AS b FROM lab.one
--- rows
-8, 4

### POWER to a fraction is a root
SELECT POWER(16, 0.25) AS x FROM lab.one
--- rows
2

### POWER of whole numbers does not overflow
SELECT POWER(10, 18) AS x FROM lab.one
--- rows
1e18

### SQRT
SELECT SQRT(16) AS a, SQRT(2) AS b, SQRT(0) AS c FROM lab.one
--- rows
4, 1.4142135623730951, 0

### EXP and LOG undo each other
SELECT EXP(1) AS e, LOG(EXP(3)) AS x, EXP(LOG(5)) AS y FROM lab.one
--- rows
2.718281828459045, 3, 5

### LOG is natural
SELECT LOG(10) AS x, LOG(1) AS y FROM lab.one
--- rows
2.302585092994046, 0

### LOG10
SELECT LOG10(1000) AS a, LOG10(0.01) AS b FROM lab.one
--- rows
3, -2

### EXP of a negative number
SELECT EXP(-1) AS x, EXP(0) AS y FROM lab.one
--- rows
0.36787944117144233, 1

### a flux of a magnitude
SELECT POWER(10, -0.4 * (5 - 10)) AS x FROM lab.one
--- rows
100

### DEGREES and RADIANS
SELECT DEGREES(PI()) AS a, RADIANS(180) AS b, DEGREES(RADIANS(33)) AS c FROM lab.one
--- rows
180, 3.141592653589793, 33

### PI
SELECT PI() AS p FROM lab.one
--- rows
3.141592653589793

### RAND is from 0 to 1
SELECT COUNT(*) AS c FROM obs.exposures WHERE RAND() >= 0 AND RAND() < 1
--- rows
7

### RAND with a seed is from 0 to 1
SELECT COUNT(*) AS c FROM obs.exposures WHERE RAND(42) BETWEEN 0 AND 1
--- rows
7

### functions in one another
SELECT FLOOR(SQRT(ABS(-17))) AS x FROM lab.one
--- rows
4

### functions of an int column
SELECT SQRT(n) AS a, POWER(n, 2) AS b, LOG10(n) AS c, EXP(n - 10) AS e FROM lab.mixed WHERE id = 1
--- rows
3.1622776601683795, 100, 1, 1

### functions of a float column
SELECT SQRT(f) AS a, POWER(f, 2) AS b FROM lab.mixed WHERE id = 3
--- rows
1.5, 5.0625

### functions of a long column
SELECT SQRT(b) AS a, LOG10(b) AS c FROM lab.mixed WHERE id = 1
--- rows
100000, 10

### names of functions in any case
SELECT abs(-1) AS a, Sqrt(4) AS b, FLOOR(1.5) AS c FROM lab.one
--- rows
1, 2, 1

### a function in ORDER BY
SELECT id FROM lab.angles WHERE x IS NOT NULL ORDER BY ABS(x) DESC, x, id
--- rows
4
3
7
5
2
1
