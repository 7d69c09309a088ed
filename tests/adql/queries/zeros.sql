### a whole number divided by zero is NULL
SELECT 1 / 0 AS a, MOD(1, 0) AS b FROM lab.one
--- rows
null, null
--- warning
Division by zero: the value is NULL.

### a double divided by zero is NULL
SELECT 1.5 / 0 AS a, MOD(1.5, 0) AS b FROM lab.one
--- rows
null, null
--- warning
Division by zero: the value is NULL.

### one zero among the divisors does not stop the query
SELECT night, 10 / (night - 2) AS a, 10.5 / (night - 2) AS b FROM obs.nights
--- rows
1, -10, -10.5
2, null, null
3, 10, 10.5
4, 5, 5.25

### a column of doubles divided by zeros
SELECT band, 42 / (wave - 480) AS x FROM obs.bands
--- rows
"g", null
"r", 0.3
"z", 0.1

### zero divided by zero is NULL
SELECT 0 / (night - 1) AS a, (moon - moon) / (moon - moon) AS b FROM obs.nights WHERE night = 1
--- rows
null, null

### zero divided by a number is zero
SELECT 0 / 5 AS a, 0.0 / 5 AS b, 0 / -5.0 AS c FROM lab.one
--- rows
0, 0, 0

### the remainder by a zero in a column
SELECT night, MOD(7, night - 2) AS r FROM obs.nights
--- rows
1, 0
2, null
3, 0
4, 1

### a quotient by zero in WHERE is no row
SELECT night FROM obs.nights WHERE 10 / (night - 2) > 0
--- rows
3
4

### an aggregate leaves quotients by zero out
SELECT COUNT(10 / (night - 2)) AS c, SUM(10 / (night - 2)) AS s FROM obs.nights
--- rows
3, 5

### a ratio of aggregates over nothing
SELECT SUM(x) / COUNT(x) AS a FROM lab.empty
--- rows
null

### the logarithm of zero and below is NULL
SELECT id, LOG(n) AS a, LOG10(n) AS b FROM lab.mixed WHERE id IN (2, 4, 5)
--- rows
2, null, null
4, null, null
5, null, null

### one negative flux does not stop a magnitude
SELECT night, -2.5 * LOG10(night - 2) AS m FROM obs.nights
--- rows
1, null
2, null
3, 0
4, -0.752574989159953

### the root of a negative number is NULL
SELECT id, SQRT(f) AS r FROM lab.mixed WHERE id IN (2, 3, 5)
--- rows
2, null
3, 1.5
5, 0

### the root of a number just below zero is NULL
SELECT SQRT(-1e-300) AS r, SQRT(1e-300) AS s FROM lab.one
--- rows
null, 1e-150

### a root that has no value is not large
SELECT id FROM lab.mixed WHERE SQRT(n) > 3
--- rows
1
3
6

### the arc sine of more than one is NULL
SELECT ASIN(1.5) AS a, ACOS(-1.5) AS b, ASIN(-1) AS c, ACOS(1) AS d FROM lab.one
--- rows
null, null, -1.5707963267948966, 0

### an arc cosine of a column beyond one
SELECT id, ACOS(f) AS a FROM lab.mixed WHERE id IN (1, 2, 3, 4)
--- rows
1, 1.0471975511965979
2, null
3, null
4, null

### the cotangent of zero is NULL
SELECT id, COT(x) AS c FROM lab.angles WHERE id IN (1, 3)
--- rows
1, null
3, 0.6420926159343306

### a power of e beyond all doubles is NULL, and one too small is zero
SELECT EXP(1000) AS a, EXP(-1000) AS b, EXP(700) AS c, EXP(n - 20) AS d FROM lab.mixed WHERE id IN (4, 6)
--- rows
null, 0, 1.0142320547350045e304, null
null, 0, 1.0142320547350045e304, null

### no underflow stops a Gaussian
SELECT band, EXP(-POWER(wave - 620, 2) / 2) AS g FROM obs.bands
--- rows
"g", 0
"r", 1
"z", 0
