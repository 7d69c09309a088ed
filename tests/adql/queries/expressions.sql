### multiplication before addition
SELECT 2 + 3 * 4 AS x FROM lab.one
--- rows
14

### parentheses before multiplication
SELECT (2 + 3) * 4 AS x FROM lab.one
--- rows
20

### subtraction goes from the left
SELECT 10 - 4 - 3 AS x FROM lab.one
--- rows
3

### subtraction of a group
SELECT 10 - (4 - 3) AS x FROM lab.one
--- rows
9

### division goes from the left
SELECT 64.0 / 4 / 2 AS x FROM lab.one
--- rows
8

### division and multiplication have one rank
SELECT 12.0 / 4 * 3 AS x FROM lab.one
--- rows
9

### whole numbers divide towards zero
SELECT 7 / 2 AS a, -7 / 2 AS b, 7 / -2 AS c, -7 / -2 AS d FROM lab.one
--- rows
3, -3, -3, 3
--- columns
a  int
b  int
c  int
d  int

### a decimal point makes a division of doubles
SELECT 7 / 2. AS a, 7. / 2 AS b, 7e0 / 2 AS c FROM lab.one
--- rows
3.5, 3.5, 3.5

### columns of whole numbers divide towards zero
SELECT id, n / 3 AS third FROM lab.mixed WHERE id <= 3
--- rows
1, 3
2, -6
3, 10

### a whole number by a double column
SELECT id, n / d AS x FROM lab.mixed WHERE id = 1
--- rows
1, 40

### a long divided by an int is a long
SELECT b / n AS x FROM lab.mixed WHERE id = 1
--- rows
1000000000
--- columns
x  long

### division of a long keeps all its digits
SELECT b / 2 AS half FROM lab.mixed WHERE id = 3
--- rows
4503599627370496

### sign of a column
SELECT -n AS minus, +n AS plus FROM lab.mixed WHERE id = 2
--- rows
20, -20

### sign of a group
SELECT -(n + 1) AS x FROM lab.mixed WHERE id = 1
--- rows
-11

### minus a negative number
SELECT 1 - -1 AS x FROM lab.one
--- rows
2

### minus a negative column is no comment
SELECT 5 - (-n) AS x FROM lab.mixed WHERE id = 1
--- rows
15

### a sign binds more than multiplication
SELECT -2 * 3 AS x, 2 * -3 AS y FROM lab.one
--- rows
-6, -6

### arithmetic of a short and an int
SELECT i + n AS x FROM lab.mixed WHERE id = 3
--- rows
33
--- columns
x  int

### shorts do not overflow in a sum
SELECT i + i AS x FROM lab.mixed WHERE id = 6
--- rows
65534
--- columns
x  int

### shorts do not overflow in a product
SELECT i * i AS x FROM lab.mixed WHERE id = 6
--- rows
1073676289

### int and long make a long
SELECT n + b AS x FROM lab.mixed WHERE id = 1
--- rows
10000000010
--- columns
x  long

### long values keep digits that doubles have not
SELECT b - 1 AS x FROM lab.mixed WHERE id = 3
--- rows
9007199254740992

### float and int make a double
SELECT f * n AS x FROM lab.mixed WHERE id = 3
--- rows
67.5
--- columns
x  double

### float and float stay a float
SELECT f + f AS x FROM lab.mixed WHERE id = 2
--- rows
-3
--- columns
x  float

### float and double make a double
SELECT f - d AS x FROM lab.mixed WHERE id = 1
--- rows
0.25
--- columns
x  double

### a float added to a whole number beyond its 24 bits
SELECT f + 1 AS x FROM lab.mixed WHERE id = 6
--- rows
16777217
--- columns
x  double

### a huge double
SELECT d * 10 AS x FROM lab.mixed WHERE id = 6
--- rows
-1e301

### arithmetic in WHERE
SELECT id FROM obs.exposures WHERE night * 2 + 5 = 11
--- rows
5

### arithmetic on both sides
SELECT id FROM obs.exposures WHERE id + 1 > night * 2
--- rows
2
4

### decimals that add exactly in people's heads
SELECT id FROM lab.mixed WHERE d = 0.5 * 0.5
--- rows
1

### comparison of a float with an int
SELECT id FROM lab.mixed WHERE f = 16777216
--- rows
6

### comparison of a float with a decimal that it does not hold exactly
SELECT id FROM sky.stars WHERE mag = 12.3
--- rows
2

### a float below a decimal that it does not hold exactly
SELECT id FROM sky.stars WHERE mag < 12.3
--- rows
1

### a float at most a decimal that it does not hold exactly
SELECT id FROM sky.stars WHERE mag <= 12.3
--- rows
1
2

### a float between decimals that it does not hold exactly
SELECT id FROM sky.stars WHERE mag BETWEEN 12.3 AND 14.3
--- rows
2
3
4

### a float in a list of decimals
SELECT id FROM sky.stars WHERE mag IN (11.3, 15.3, 99.9)
--- rows
1
5

### a float not in a list of decimals
SELECT id FROM sky.stars WHERE mag NOT IN (11.3, 12.3, 13.3, 14.3, 15.3, 16.3, 17.3)
--- rows
8
9

### a float against a negative decimal
SELECT id FROM lab.mixed WHERE f = -1.5
--- rows
2

### concatenation
SELECT s || '!' AS x FROM lab.mixed WHERE id <= 2
--- rows
"Alpha!"
"beta!"

### concatenation goes on
SELECT 'a' || 'b' || s || 'c' AS x FROM lab.mixed WHERE id = 2
--- rows
"abbetac"

### concatenation with the empty string
SELECT '' || s || '' AS x FROM lab.mixed WHERE id = 1
--- rows
"Alpha"

### concatenation with NULL is NULL
SELECT id, 'a' || s AS x FROM lab.mixed WHERE id IN (4, 5)
--- rows
4, null
5, "a"

### concatenation in WHERE
SELECT id FROM lab.mixed WHERE s || 'x' = 'betax'
--- rows
2

### concatenation is no OR
SELECT id FROM lab.mixed WHERE s || '1' = '1'
--- rows
5

### an output used again in ORDER BY
SELECT id, n * -1 AS minus FROM lab.mixed WHERE n IS NOT NULL ORDER BY minus
--- rows
6, -2147483647
3, -30
1, -10
5, 0
2, 20

### comparison of a truth value with a string
SELECT id FROM lab.mixed WHERE flag = 'true'
--- rows
1
3

### comparison of a truth value with a number
SELECT id FROM lab.mixed WHERE flag = 0
--- rows
2
5

### truth values in the result
SELECT id, flag FROM lab.mixed WHERE id IN (1, 2, 4)
--- rows
1, true
2, false
4, null
--- columns
id  int
flag  boolean
