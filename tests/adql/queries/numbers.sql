### hexadecimal numbers
SELECT 0x10 AS a, 0xFF AS b, 0xff AS c, 0X1a AS d FROM lab.one
--- rows
16, 255, 255, 26

### exponents in both cases and with signs
SELECT 1e3 AS a, 1E3 AS b, 1.5e-3 AS c, 2e+2 AS d FROM lab.one
--- rows
1000, 1000, 0.0015, 200

### a number that begins with the point
SELECT .5 AS a, .25e1 AS b FROM lab.one
--- rows
0.5, 2.5

### a number that ends with the point
SELECT 5. AS a, 5.e1 AS b FROM lab.one
--- rows
5, 50

### leading zeros
SELECT 007 AS a, 00.50 AS b FROM lab.one
--- rows
7, 0.5

### decimals are doubles
SELECT 0.1 + 0.2 AS x FROM lab.one
--- rows
0.30000000000000004
--- columns
x  double

### type of a small whole number
SELECT 5 AS x FROM lab.one
--- rows
5
--- columns
x  int

### type of a whole number beyond 31 bits
SELECT 2147483648 AS x FROM lab.one
--- rows
2147483648
--- columns
x  long

### the largest int
SELECT 2147483647 AS x FROM lab.one
--- rows
2147483647
--- columns
x  int

### eighteen digits are exact
SELECT 123456789012345678 AS x FROM lab.one
--- rows
123456789012345678

### more digits than a double has
SELECT 0.12345678901234567890 AS x FROM lab.one
--- rows
0.12345678901234568

### a very large exponent
SELECT 1e300 AS x FROM lab.one
--- rows
1e300

### a very small exponent
SELECT 1e-300 AS x FROM lab.one
--- rows
1e-300

### a negative number
SELECT -5 AS a, -0.5 AS b, -1e-3 AS c FROM lab.one
--- rows
-5, -0.5, -0.001

### a sum of numbers beyond 31 bits
SELECT 2147483647 + 1000000000000 AS x FROM lab.one
--- rows
1002147483647

### the smallest of the long values stays exact
SELECT b AS x FROM lab.mixed WHERE id = 6
--- rows
9223372036854775807
--- columns
x  long

### a long column compared with a long constant
SELECT id FROM lab.mixed WHERE b = 9007199254740993
--- rows
3

### a long column compared with its neighbour
SELECT id FROM lab.mixed WHERE b = 9007199254740992
--- rows

### a tiny double compared with an exponent
SELECT id FROM lab.mixed WHERE d = 1e-10
--- rows
2

### a double compared with a whole number
SELECT id FROM lab.mixed WHERE d = 10000000000
--- rows
3

### an int compared with a decimal
SELECT id FROM lab.mixed WHERE n > 9.99 AND n < 10.01
--- rows
1

### a negative constant in a list
SELECT id FROM lab.mixed WHERE n IN (-20, 0)
--- rows
2
5

### zero has no sign
SELECT id FROM lab.mixed WHERE d = -0.0
--- rows
5

### a number with a sign after a comparison
SELECT id FROM lab.mixed WHERE n<-1
--- rows
2

### hexadecimal in a comparison
SELECT id FROM lab.mixed WHERE n = 0xA
--- rows
1
