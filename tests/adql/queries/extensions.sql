### the operator of the remainder
SELECT 7 % 3 AS a, -7 % 3 AS b, 7.5 % 2 AS c FROM lab.one
--- rows
1, -1, 1.5

### the operator of the remainder has the rank of multiplication
SELECT 2 + 7 % 4 * 2 AS x FROM lab.one
--- rows
8

### bits of two numbers
SELECT BITWISE_AND(12, 10) AS a, BITWISE_OR(12, 10) AS o, BITWISE_XOR(12, 10) AS x FROM lab.one
--- rows
8, 14, 6

### all bits turned around
SELECT BITWISE_NOT(0) AS a, BITWISE_NOT(5) AS b, BITWISE_NOT(-1) AS c FROM lab.one
--- rows
-1, -6, 0

### bits of negative numbers
SELECT BITWISE_AND(-1, 255) AS a, BITWISE_OR(-8, 3) AS b, BITWISE_XOR(-1, 1) AS c FROM lab.one
--- rows
255, -5, -2

### bits of columns
SELECT id, BITWISE_AND(id, 1) AS odd FROM obs.exposures WHERE BITWISE_AND(id, 4) <> 0
--- rows
4, 0
5, 1
6, 0
7, 1

### bits beyond the thirty-second
SELECT BITWISE_AND(b, 9007199254740992) AS x FROM lab.mixed WHERE id = 3
--- rows
9007199254740992

### bits of a hexadecimal number
SELECT BITWISE_AND(0xFF, 0x0F) AS x FROM lab.one
--- rows
15

### bits of NULL
SELECT BITWISE_OR(night, 1) AS x FROM obs.exposures WHERE id = 7
--- rows
null

### standard deviation and variance of a sample
SELECT STDDEV(n) AS s, VARIANCE(n) AS v, STDDEV_SAMP(n) AS ss, VAR_SAMP(n) AS vs FROM sky.stars
--- rows
2.7386127875258306, 7.5, 2.7386127875258306, 7.5

### standard deviation and variance of all
SELECT STDDEV_POP(n) AS s, VAR_POP(n) AS v FROM sky.stars
--- rows
2.581988897471611, 6.666666666666667

### standard deviation of one value
SELECT STDDEV_POP(n) AS p, STDDEV_SAMP(n) AS s FROM sky.stars WHERE n = 3
--- rows
0, null

### standard deviation of nothing
SELECT STDDEV(x) AS s, VAR_POP(x) AS v FROM lab.empty
--- rows
null, null

### standard deviation by groups keeps the unit
SELECT band, STDDEV_POP(seconds) AS s FROM obs.exposures WHERE band IN ('g', 'r') GROUP BY band
--- rows
"g", 24.49489742783178
"r", 7.5
--- columns
band  char[*]  ucd=instr.bandpass
s  double  unit=s  ucd=stat.stdev;time.duration;obs.exposure

### variance leaves out NULL
SELECT VAR_POP(moon) AS v FROM obs.nights
--- rows
0.16666666666666666

### median of an odd number of values
SELECT MEDIAN(wave) AS m FROM obs.bands
--- rows
620
--- mariadb error
line 1, column 8: MEDIAN is not offered by this service.
SELECT MEDIAN(wave) AS m FROM obs.bands
       ^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### median of an even number of values
SELECT MEDIAN(night) AS m FROM obs.nights
--- rows
2.5
--- mariadb error
line 1, column 8: MEDIAN is not offered by this service.
SELECT MEDIAN(night) AS m FROM obs.nights
       ^^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### median by groups
SELECT band, MEDIAN(seconds) AS m FROM obs.exposures WHERE band IN ('g', 'r') GROUP BY band
--- rows
"g", 60
"r", 37.5
--- mariadb error
line 1, column 14: MEDIAN is not offered by this service.
SELECT band, MEDIAN(seconds) AS m FROM obs.exposures WHERE band IN ('g', 'r') GROUP BY band
             ^^^^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### median of nothing
SELECT MEDIAN(x) AS m FROM lab.empty
--- rows
null
--- mariadb error
line 1, column 8: MEDIAN is not offered by this service.
SELECT MEDIAN(x) AS m FROM lab.empty
       ^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### correlation
SELECT CORR(n, id) AS a, CORR(n, -n) AS b FROM sky.stars
--- rows
1, -1
--- mariadb error
line 1, column 8: CORR is not offered by this service.
SELECT CORR(n, id) AS a, CORR(n, -n) AS b FROM sky.stars
       ^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### correlation of some values
SELECT CORR(angle, x) AS c FROM lab.angles WHERE id IN (1, 2, 4)
--- rows
-0.7857142857142857
--- mariadb error
line 1, column 8: CORR is not offered by this service.
SELECT CORR(angle, x) AS c FROM lab.angles WHERE id IN (1, 2, 4)
       ^^^^^^^^^^^^^^
Hint: Compute it from SUM, AVG and COUNT.

### a sample of all rows
SELECT COUNT(*) AS c FROM obs.exposures TABLESAMPLE(100)
--- rows
7

### a sample of no row
SELECT COUNT(*) AS c FROM obs.exposures TABLESAMPLE(0)
--- error
line 1, column 41: TABLESAMPLE of 0 percent is not possible.
SELECT COUNT(*) AS c FROM obs.exposures TABLESAMPLE(0)
                                        ^^^^^^^^^^^^^^
Hint: Write a percentage above 0, and 100 at most.

### a sample with an alias
SELECT COUNT(e.id) AS c FROM obs.exposures TABLESAMPLE(100) AS e WHERE e.band = 'g'
--- rows
3

### an element of an array
SELECT id, vec[1] AS a, vec[3] AS c FROM pos.shapes
--- rows
1, 1.5, 3.5
2, 0, 1
3, null, null

### an element beyond the end
SELECT id, vec[4] AS x FROM pos.shapes WHERE id = 1
--- rows
1, null

### an element in WHERE and in arithmetic
SELECT id, vec[2] * 2 + vec[1] AS x FROM pos.shapes WHERE vec[2] > 0
--- rows
1, 6.5

### an element by a computed index
SELECT vec[id + 1] AS x FROM pos.shapes WHERE id < 3
--- rows
2.5
1

### an element of a geometry column
SELECT id, c[3] AS radius FROM pos.shapes WHERE id < 3
--- error
line 1, column 12: Only arrays have elements, but this is a circle.
SELECT id, c[3] AS radius FROM pos.shapes WHERE id < 3
           ^
Hint: Its centre is `CENTROID(...)`.

### hexadecimal in a column's comparison
SELECT id FROM lab.mixed WHERE n = 0x1E
--- rows
3
