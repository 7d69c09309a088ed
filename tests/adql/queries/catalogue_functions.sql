### Julian dates of a column
SELECT id, ivo_to_mjd(t) AS m FROM lab.mixed WHERE id IN (1, 2, 4, 5)
--- rows
1, 58849
2, 58908.520833333336
4, null
5, 40587

### Julian dates differ by a constant
SELECT DISTINCT ivo_to_jd(seen) - ivo_to_mjd(seen) AS d FROM sky.stars
--- rows
2400000.5

### stars seen after a modified Julian date
SELECT id FROM sky.stars WHERE ivo_to_mjd(seen) > 58856.5
--- rows
8
9

### words of a column
SELECT id FROM lab.words WHERE 1 = ivo_hasword(word, 'vega')
--- rows
1
2
3

### a word with letters beyond ASCII
SELECT id FROM lab.words WHERE 1 = ivo_hasword(word, 'GRÖßE')
--- rows
8

### a match without case
SELECT id FROM lab.words WHERE 1 = ivo_nocasematch(word, 'VEGA%')
--- rows
1
2
3

### a match without case has no escapes
SELECT id FROM lab.words WHERE 1 = ivo_nocasematch(word, 'BACK\%')
--- rows
5

### a match without case asked not to be
SELECT COUNT(*) AS c FROM lab.words WHERE 0 = ivo_nocasematch(word, 'vega')
--- rows
10

### an item of a list with hashes
SELECT band FROM obs.bands WHERE 1 = ivo_hashlist_has('G#r#i', band)
--- rows
"g"
"r"

### texts of a group put together
SELECT observer, ivo_string_agg(CAST(night AS VARCHAR), '+') AS nights FROM obs.nights WHERE observer IS NOT NULL GROUP BY observer
--- rows
"Tycho", "1+3"
"Sophie", "2"

### texts of a group leave out NULL
SELECT ivo_string_agg(band, '') AS b FROM obs.exposures
--- rows
"gggirr"

### intervals of columns
SELECT a.band, b.band AS other FROM obs.bands AS a, obs.bands AS b WHERE a.wave < b.wave AND 1 = ivo_interval_overlaps(a.wave, a.wave + 200, b.wave, b.wave + 200)
--- rows
"g", "r"

### degrees of hours and of signed degrees
SELECT ivo_hms_to_degrees('12:30:00') AS a, ivo_dms_to_degrees('-12:30:00') AS b FROM lab.one
--- rows
187.5, -12.5

### the cell of a position is its column, but at corners of cells
SELECT id FROM pos.points WHERE ivo_healpix_index(29, ra, dec) = hpx AND id NOT IN (1, 9)
--- rows
2
3
4
5
6
7
8
11
12

### positions of one cell
SELECT ivo_healpix_index(0, POINT(ra, dec)) AS cell, COUNT(*) AS c FROM pos.points WHERE id IN (4, 11, 12, 10) GROUP BY ivo_healpix_index(0, POINT(ra, dec))
--- rows
0, 3
null, 1

### the centre of a cell
SELECT ivo_healpix_center(0, 4) AS p FROM lab.one
--- rows
[0, 0]

### a histogram of a column
SELECT ivo_histogram(seconds, 20, 80, 3) AS h FROM obs.exposures WHERE seconds IS NOT NULL
--- rows
[1, 2, 1, 1, 1]
--- mariadb error
line 1, column 8: ivo_histogram is not offered by this service.
SELECT ivo_histogram(seconds, 20, 80, 3) AS h FROM obs.exposures WHERE seconds IS NOT NULL
       ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^
Hint: This service's database has no arrays; count with GROUP BY instead.

### a position moved by nothing
SELECT ivo_epoch_prop_pos(10.0, 20.0, 0.0, 0.0, 0.0, 0.0, 2000.0, 2020.0) AS p FROM lab.one
--- rows
[10, 20]

### a comparison is no output column
SELECT DISTANCE(ivo_geom_transform('GALACTIC', 'ICRS', POINT(0, 0)), POINT(266.40498829, -28.93617776)) < 0.0001 AS x FROM lab.one
--- error
line 1, column 105: Expected FROM, but found <.
...LACTIC', 'ICRS', POINT(0, 0)), POINT(266.40498829, -28.93617776)) < 0.0001 AS x FROM lab.one
                                                                     ^

### the galactic centre
SELECT one FROM lab.one WHERE DISTANCE(ivo_geom_transform('GALACTIC', 'ICRS', POINT(0, 0)), POINT(266.40498829, -28.93617776)) < 0.0001
--- rows
1
