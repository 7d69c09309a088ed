### CAST of a text to INTEGER
SELECT CAST('12' AS INTEGER) + 1 AS x FROM lab.one
--- rows
13
--- columns
x  int

### CAST of a text to each whole type
SELECT CAST('-7' AS SMALLINT) AS s, CAST('8' AS INT) AS i, CAST('9000000000' AS BIGINT) AS b FROM lab.one
--- rows
-7, 8, 9000000000
--- columns
s  short
i  int
b  long

### CAST of a text to each floating type
SELECT CAST('1.5' AS REAL) AS f, CAST('-2.5e3' AS DOUBLE PRECISION) AS d FROM lab.one
--- rows
1.5, -2500
--- columns
f  float
d  double

### CAST of a text with a plus sign
SELECT CAST('+5' AS INTEGER) AS x FROM lab.one
--- rows
5

### CAST of an int to DOUBLE PRECISION divides as doubles do
SELECT CAST(7 AS DOUBLE PRECISION) / 2 AS x FROM lab.one
--- rows
3.5

### CAST of a whole double to INTEGER
SELECT CAST(3.0 AS INTEGER) AS x, CAST(-3.0 AS BIGINT) AS y FROM lab.one
--- rows
3, -3

### CAST of a double rounds to the next whole number
SELECT CAST(2.7 AS INTEGER) AS a, CAST(-2.7 AS INTEGER) AS b, CAST(2.2 AS INTEGER) AS c FROM lab.one
--- rows
3, -3, 2

### CAST of a double column to BIGINT
SELECT CAST(d AS BIGINT) AS x FROM lab.mixed WHERE id = 3
--- rows
10000000000

### CAST of a long to DOUBLE PRECISION
SELECT CAST(b AS DOUBLE PRECISION) AS x FROM lab.mixed WHERE id = 1
--- rows
1e10

### CAST of a double to REAL keeps 24 bits
SELECT CAST(16777217.0 AS REAL) AS x FROM lab.one
--- rows
16777216
--- columns
x  float

### CAST of an int to VARCHAR
SELECT CAST(n AS VARCHAR) AS x FROM lab.mixed WHERE id = 2
--- rows
"-20"
--- columns
x  char[*]

### CAST of an int to CHAR
SELECT CAST(n AS CHAR(3)) || '.' AS x FROM lab.mixed WHERE id = 2
--- rows
"-20."

### CAST of a long to VARCHAR
SELECT CAST(b AS VARCHAR) AS x FROM lab.mixed WHERE id = 6
--- rows
"9223372036854775807"

### CAST to VARCHAR cuts at its length
SELECT CAST('abcdef' AS VARCHAR(3)) AS x FROM lab.one
--- rows
"abc"

### CAST to CHAR cuts at its length
SELECT CAST('abcdef' AS CHAR(2)) || '|' AS x FROM lab.one
--- rows
"ab|"

### CAST to CHARACTER is the same
SELECT CAST('abcdef' AS CHARACTER(4)) AS x FROM lab.one
--- rows
"abcd"

### CAST of a short text to a long VARCHAR does not fill it
SELECT CAST('ab' AS VARCHAR(10)) || '|' AS x FROM lab.one
--- rows
"ab|"

### CAST to a length counts letters, not bytes
SELECT CAST('Größe' AS VARCHAR(4)) AS x FROM lab.one
--- rows
"Größ"

### CAST to VARCHAR keeps blanks at the end
SELECT CAST(word AS VARCHAR) || '|' AS x FROM lab.words WHERE id = 3
--- rows
"VEGA |"

### CAST of a number to look for digits
SELECT id FROM lab.mixed WHERE CAST(n AS VARCHAR) LIKE '%0' AND id < 6
--- rows
1
2
3
5

### CAST of NULL to each type
SELECT CAST(NULL AS INTEGER) AS i, CAST(NULL AS DOUBLE PRECISION) AS d, CAST(NULL AS VARCHAR) AS s, CAST(NULL AS TIMESTAMP) AS t FROM lab.one
--- rows
null, null, null, null
--- columns
i  int
d  double
s  char[*]
t  char[*]  xtype=timestamp

### CAST of a NULL in a column
SELECT CAST(n AS DOUBLE PRECISION) AS x, CAST(s AS VARCHAR(2)) AS y FROM lab.mixed WHERE id = 4
--- rows
null, null

### CAST keeps the unit of a number
SELECT CAST(wave AS INTEGER) AS w FROM obs.bands WHERE band = 'g'
--- rows
480
--- columns
w  int  unit=nm  ucd=em.wl

### CAST within CAST
SELECT CAST(CAST(n AS VARCHAR) AS INTEGER) + 1 AS x FROM lab.mixed WHERE id = 1
--- rows
11

### CAST in WHERE
SELECT band FROM obs.bands WHERE CAST(wave / 100 AS INTEGER) = 5
--- rows
"g"

### CAST in GROUP BY
SELECT CAST(wave / 500 AS INTEGER) AS k, COUNT(*) AS c FROM obs.bands GROUP BY CAST(wave / 500 AS INTEGER)
--- rows
1, 2
2, 1

### CAST in ORDER BY
SELECT night FROM obs.nights ORDER BY CAST(night AS VARCHAR) DESC
--- rows
4
3
2
1

### CAST of a number in front of a string
SELECT 'n=' || CAST(n AS VARCHAR) AS x FROM lab.mixed WHERE id = 3
--- rows
"n=30"

### CAST of a truth value to VARCHAR
SELECT id, CAST(flag AS VARCHAR) AS x FROM lab.mixed WHERE id <= 2
--- rows
1, "true"
2, "false"

### CAST of a truth value to INTEGER
SELECT id, CAST(flag AS INTEGER) AS x FROM lab.mixed WHERE id <= 2
--- rows
1, 1
2, 0

### CAST of a timestamp to VARCHAR is its ISO text
SELECT CAST(t AS VARCHAR(10)) AS x FROM lab.mixed WHERE id = 1
--- rows
"2020-01-01"

### CAST of a whole timestamp to VARCHAR has a T
SELECT CAST(t AS VARCHAR) AS x FROM lab.mixed WHERE id = 1
--- rows
"2020-01-01T00:00:00"

### CAST of a timestamp with fractions to VARCHAR
SELECT CAST(t AS VARCHAR(21)) AS x FROM lab.mixed WHERE id = 3
--- rows
"1999-12-31T23:59:59.5"

### CAST of a text to POINT
SELECT CAST('12.5 -3' AS POINT) AS p FROM lab.one
--- rows
[12.5, -3]
--- columns
p  double[2]  xtype=point

### CAST of a text to CIRCLE used in a search
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CAST('10 -45 0.05' AS CIRCLE))
--- rows
7

### CAST of a text to POLYGON used in a search
SELECT id FROM pos.points WHERE 1 = CONTAINS(POINT(ra, dec), CAST('9 -46 11 -46 11 -44 9 -44' AS POLYGON))
--- rows
7
8
