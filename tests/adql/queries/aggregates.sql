### COUNT of rows
SELECT COUNT(*) AS c FROM obs.exposures
--- rows
7
--- columns
c  long  ucd=meta.number

### COUNT of a column leaves out NULL
SELECT COUNT(band) AS c FROM obs.exposures
--- rows
6

### COUNT DISTINCT
SELECT COUNT(DISTINCT band) AS c FROM obs.exposures
--- rows
3

### COUNT ALL is COUNT
SELECT COUNT(ALL band) AS c FROM obs.exposures
--- rows
6

### COUNT of an expression
SELECT COUNT(night + seconds) AS c FROM obs.exposures
--- rows
6

### COUNT of a constant counts rows
SELECT COUNT(1) AS c FROM obs.exposures
--- rows
7

### COUNT of NULL counts nothing
SELECT COUNT(NULL) AS c FROM obs.exposures
--- rows
0

### SUM of whole numbers is a long
SELECT SUM(n) AS s FROM lab.mixed WHERE id IN (1, 6)
--- rows
2147483657
--- columns
s  long

### SUM of shorts is a long
SELECT SUM(i) AS s FROM lab.mixed
--- rows
32769
--- columns
s  long

### SUM of longs
SELECT SUM(b) AS s FROM lab.mixed WHERE id IN (1, 3)
--- rows
9007209254740993

### SUM of floats is a double
SELECT SUM(seconds) AS s FROM obs.exposures
--- rows
265
--- columns
s  double  unit=s

### SUM of floats is not rounded to a float
SELECT SUM(f) AS s FROM lab.mixed WHERE id IN (1, 6)
--- rows
16777216.5

### SUM DISTINCT
SELECT SUM(DISTINCT night) AS s FROM obs.exposures
--- rows
15

### SUM of doubles
SELECT SUM(wave) AS s FROM obs.bands
--- rows
2000

### SUM of an expression
SELECT SUM(night * 2 + 1) AS s FROM obs.nights
--- rows
24

### SUM of a sum of columns
SELECT SUM(i + n) AS s FROM lab.mixed WHERE id < 4
--- rows
22

### AVG of whole numbers is a double
SELECT AVG(id) AS a FROM obs.exposures WHERE id < 3
--- rows
1.5
--- columns
a  double  ucd=stat.mean;meta.id

### AVG of doubles
SELECT AVG(wave) AS a FROM obs.bands
--- rows
666.6666666666666
--- columns
a  double  unit=nm  ucd=stat.mean;em.wl

### AVG of floats is a double
SELECT AVG(f) AS a FROM lab.mixed WHERE id IN (1, 2, 3)
--- rows
0.4166666666666667
--- columns
a  double

### AVG DISTINCT
SELECT AVG(DISTINCT seconds) AS a FROM obs.exposures WHERE id IN (1, 2, 3)
--- rows
45

### AVG divides no whole numbers
SELECT AVG(night) AS a FROM obs.nights WHERE night IN (1, 2)
--- rows
1.5

### AVG of longs beyond 53 bits comes close
SELECT AVG(b) AS a FROM lab.mixed WHERE id = 3
--- rows
9007199254740993

### MIN and MAX of numbers keep the type
SELECT MIN(n) AS a, MAX(n) AS z, MIN(f) AS fa, MAX(b) AS bz FROM lab.mixed
--- rows
-20, 2147483647, -1.5, 9223372036854775807
--- columns
a  int
z  int
fa  float
bz  long

### MIN and MAX keep the unit
SELECT MIN(wave) AS a, MAX(wave) AS z FROM obs.bands
--- rows
480, 900
--- columns
a  double  unit=nm  ucd=stat.min;em.wl
z  double  unit=nm  ucd=stat.max;em.wl

### MIN and MAX of strings
SELECT MIN(band) AS a, MAX(band) AS z FROM obs.exposures
--- rows
"g", "r"

### MIN of strings takes capitals before others
SELECT MIN(word) AS a FROM lab.words WHERE id IN (1, 2)
--- rows
"Vega"

### MAX DISTINCT is MAX
SELECT MAX(DISTINCT wave) AS z FROM obs.bands
--- rows
900

### MIN of an expression
SELECT MIN(-wave) AS a FROM obs.bands
--- rows
-900

### arithmetic of aggregates
SELECT MAX(wave) - MIN(wave) AS span, SUM(wave) / COUNT(*) AS mean FROM obs.bands
--- rows
420, 666.6666666666666

### aggregates of whole numbers divide towards zero
SELECT SUM(night) / COUNT(night) AS a FROM obs.nights
--- rows
2

### a function of an aggregate
SELECT SQRT(MAX(wave)) AS r, ROUND(AVG(wave), 1) AS a FROM obs.bands
--- rows
30, 666.7

### an aggregate of a function
SELECT MAX(ABS(n)) AS m FROM lab.mixed WHERE id < 4
--- rows
30

### an aggregate of CASE counts what is wanted
SELECT SUM(CASE WHEN band = 'g' THEN 1 ELSE 0 END) AS g, COUNT(CASE WHEN band = 'r' THEN 1 END) AS r FROM obs.exposures
--- rows
3, 2

### two aggregates of one name get unique names
SELECT MAX(wave), MAX(band) FROM obs.bands
--- rows
900, "z"
--- columns
max  double  unit=nm  ucd=stat.max;em.wl
max_2  char[*]  ucd=stat.max;instr.bandpass

### aggregates over a join
SELECT COUNT(*) AS c, COUNT(DISTINCT n.night) AS d, SUM(n.moon) AS s FROM obs.exposures AS e JOIN obs.nights AS n ON e.night = n.night
--- rows
5, 3, 2

### COUNT DISTINCT of an expression
SELECT COUNT(DISTINCT MOD(id, 3)) AS c FROM obs.exposures
--- rows
3

### aggregates in any case
SELECT Count(*) AS c, mAX(wave) AS m FROM obs.bands
--- rows
3, 900

### MIN and MAX of truth values
SELECT MIN(flag) AS a, MAX(flag) AS z FROM lab.mixed
--- rows
false, true
--- columns
a  boolean
z  boolean
