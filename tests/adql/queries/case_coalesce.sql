### CASE with conditions
SELECT band, CASE WHEN wave < 500 THEN 'blue' WHEN wave < 700 THEN 'red' ELSE 'infrared' END AS colour FROM obs.bands
--- rows
"g", "blue"
"r", "red"
"z", "infrared"

### CASE takes the first that is true
SELECT CASE WHEN 1 = 1 THEN 'first' WHEN 1 = 1 THEN 'second' END AS x FROM lab.one
--- rows
"first"

### CASE without ELSE gives NULL
SELECT band, CASE WHEN wave > 800 THEN 1 END AS x FROM obs.bands
--- rows
"g", null
"r", null
"z", 1

### CASE of a value
SELECT CASE band WHEN 'g' THEN 'green' WHEN 'r' THEN 'red' ELSE 'other' END AS x FROM obs.bands
--- rows
"green"
"red"
"other"

### CASE of NULL matches no WHEN NULL
SELECT CASE band WHEN NULL THEN 'null' ELSE 'else' END AS x FROM obs.exposures WHERE id = 5
--- rows
"else"

### CASE with an unknown condition goes on
SELECT id, CASE WHEN night > 2 THEN 'late' WHEN night IS NULL THEN 'none' ELSE 'early' END AS x FROM obs.exposures WHERE id IN (1, 5, 7)
--- rows
1, "early"
5, "late"
7, "none"

### CASE does not compute what is not chosen
SELECT night, CASE WHEN moon = 0 THEN 0 ELSE 1 / moon END AS x FROM obs.nights WHERE night < 4
--- rows
1, 0
2, 2
3, 1

### CASE in WHERE
SELECT id FROM obs.exposures WHERE CASE WHEN band IS NULL THEN 'none' ELSE band END = 'none'
--- rows
5

### CASE in CASE
SELECT night, CASE WHEN moon IS NULL THEN '?' ELSE CASE WHEN moon > 0.4 THEN 'bright' ELSE 'dark' END END AS x FROM obs.nights
--- rows
1, "dark"
2, "bright"
3, "bright"
4, "?"

### CASE of an int and a double gives a double
SELECT CASE WHEN one = 1 THEN 1 ELSE 0.5 END AS x FROM lab.one
--- rows
1
--- columns
x  double

### CASE with NULL first
SELECT CASE WHEN one = 2 THEN NULL ELSE 5 END AS x FROM lab.one
--- rows
5
--- columns
x  int

### CASE keeps a unit that all its values have
SELECT CASE WHEN wave > 500 THEN wave ELSE wave * 2 END AS w FROM obs.bands
--- rows
960
620
900
--- columns
w  double  unit=nm

### CASE in arithmetic
SELECT 10 * CASE WHEN one = 1 THEN 2 ELSE 3 END AS x FROM lab.one
--- rows
20

### CASE with a condition of several parts
SELECT id, CASE WHEN band = 'g' AND seconds >= 60 OR band = 'i' THEN 1 ELSE 0 END AS x FROM obs.exposures WHERE id IN (1, 3, 7)
--- rows
1, 0
3, 1
7, 1

### CASE of strings minds the blank at the end
SELECT CASE word WHEN 'VEGA' THEN 'without' WHEN 'VEGA ' THEN 'with' END AS x FROM lab.words WHERE id = 3
--- rows
"with"

### CASE with a timestamp
SELECT id, CASE WHEN t < CAST('2000-01-01' AS TIMESTAMP) THEN 'old' ELSE 'new' END AS x FROM lab.mixed WHERE id < 4
--- rows
1, "new"
2, "new"
3, "old"

### COALESCE gives the first that is not NULL
SELECT id, COALESCE(band, 'none') AS b FROM obs.exposures WHERE id > 4
--- rows
5, "none"
6, "r"
7, "i"

### COALESCE of several columns
SELECT id, COALESCE(night, seconds, id) AS x FROM obs.exposures WHERE id > 4
--- rows
5, 3
6, 9
7, 7

### COALESCE of NULL alone
SELECT COALESCE(NULL, NULL) AS x FROM lab.one
--- rows
null

### COALESCE of NULL and a value
SELECT COALESCE(NULL, NULL, 3) AS x FROM lab.one
--- rows
3
--- columns
x  int

### COALESCE of an int and a double gives a double
SELECT COALESCE(night, 0.5) AS x FROM obs.exposures WHERE id > 5
--- rows
9
0.5
--- columns
x  double  ucd=time.epoch

### COALESCE keeps the unit of its column beside a constant
SELECT COALESCE(seconds, 0) AS s FROM obs.exposures WHERE id > 5
--- rows
45
0
--- columns
s  double  unit=s  ucd=time.duration;obs.exposure

### COALESCE of an aggregate of nothing
SELECT COALESCE(SUM(x), 0) AS s FROM lab.empty
--- rows
0

### COALESCE in WHERE
SELECT id FROM obs.exposures WHERE COALESCE(night, -1) < 0
--- rows
7

### COALESCE in COALESCE
SELECT COALESCE(COALESCE(band, NULL), 'x') AS b FROM obs.exposures WHERE id = 5
--- rows
"x"

### COALESCE in a join
SELECT e.id, b.wave FROM obs.exposures AS e JOIN obs.bands AS b ON COALESCE(e.band, 'z') = b.band WHERE e.id > 4
--- rows
5, 900
6, 620

### COALESCE with one value
SELECT COALESCE(band, band) AS b FROM obs.exposures WHERE id IN (4, 5)
--- rows
"g"
null

### COALESCE of a sub-query
SELECT COALESCE((SELECT wave FROM obs.bands WHERE band = 'q'), -1) AS w FROM lab.one
--- rows
-1
