### NATURAL JOIN on one common column
SELECT id, wave FROM obs.exposures NATURAL JOIN obs.bands
--- rows
1, 480
2, 620
3, 480
4, 480
6, 620

### star over a NATURAL JOIN has the common column once and first
SELECT * FROM obs.exposures NATURAL JOIN obs.bands WHERE id = 2
--- rows
"r", 2, 1, 30, 620
--- columns
band  char[*]  ucd=instr.bandpass
id  int  ucd=meta.id;meta.main
night  int  ucd=time.epoch
seconds  float  unit=s  ucd=time.duration;obs.exposure
wave  double  unit=nm  ucd=em.wl

### the common column needs no qualifier
SELECT band FROM obs.exposures NATURAL JOIN obs.bands WHERE band = 'r'
--- rows
"r"
"r"

### NATURAL LEFT JOIN
SELECT night, observer, id FROM obs.nights NATURAL LEFT JOIN obs.exposures WHERE night > 2
--- rows
3, "Tycho", 5
4, null, null

### NATURAL RIGHT JOIN takes the common column of the right
SELECT night, id, observer FROM obs.nights NATURAL RIGHT JOIN obs.exposures WHERE id > 4
--- rows
3, 5, "Tycho"
9, 6, null
null, 7, null

### NATURAL FULL JOIN takes the common column of either
SELECT night, id FROM obs.nights NATURAL FULL JOIN obs.exposures WHERE night > 2 OR night IS NULL
--- rows
3, 5
4, null
9, 6
null, 7

### NATURAL INNER JOIN says the same as NATURAL JOIN
SELECT COUNT(*) AS c FROM obs.nights NATURAL INNER JOIN obs.exposures
--- rows
5

### NATURAL LEFT OUTER JOIN
SELECT COUNT(*) AS c FROM obs.nights NATURAL LEFT OUTER JOIN obs.exposures
--- rows
6

### NATURAL JOIN without a common column is a cross join
SELECT COUNT(*) AS c FROM obs.nights NATURAL JOIN obs.bands
--- rows
12

### NATURAL JOIN on several common columns
SELECT a.name FROM pos.points AS a NATURAL JOIN pos.plain AS b WHERE id < 3
--- rows
"origin"
"west"

### NATURAL JOIN of NATURAL JOIN
SELECT id, observer, wave FROM obs.exposures NATURAL JOIN obs.nights NATURAL JOIN obs.bands
--- rows
1, "Tycho", 480
2, "Tycho", 620
3, "Sophie", 480
4, "Sophie", 480

### star over two NATURAL JOINs
SELECT * FROM obs.exposures NATURAL JOIN obs.nights NATURAL JOIN obs.bands WHERE id = 1
--- rows
"g", 1, 1, 30, 0, "Tycho", 480
--- columns
band  char[*]  ucd=instr.bandpass
night  int  ucd=time.epoch
id  int  ucd=meta.id;meta.main
seconds  float  unit=s  ucd=time.duration;obs.exposure
moon  double  description=Illuminated part of the Moon
observer  char[*]
wave  double  unit=nm  ucd=em.wl

### NATURAL JOIN does not join on hidden columns
SELECT COUNT(*) AS c FROM lab.one NATURAL JOIN obs.bands
--- rows
3

### NATURAL JOIN with a sub-query
SELECT band, c FROM obs.bands NATURAL JOIN (SELECT band, COUNT(*) AS c FROM obs.exposures GROUP BY band) AS t
--- rows
"g", 3
"r", 2

### NATURAL JOIN with an alias in a sub-query as the common name
SELECT night, most FROM obs.nights NATURAL JOIN (SELECT night AS night, MAX(seconds) AS most FROM obs.exposures GROUP BY night) AS t
--- rows
1, 30
2, 90
3, 10

### USING one column
SELECT e.id, n.observer FROM obs.exposures AS e JOIN obs.nights AS n USING (night) WHERE n.moon < 0.2
--- rows
1, "Tycho"
2, "Tycho"

### the column of USING needs no qualifier
SELECT night FROM obs.exposures JOIN obs.nights USING (night) WHERE night = 3
--- rows
3

### the column of USING may have one
SELECT e.night, n.night AS other FROM obs.exposures AS e LEFT JOIN obs.nights AS n USING (night) WHERE e.id = 6
--- rows
9, null

### star over USING has its column once and first
SELECT * FROM obs.nights AS n JOIN obs.exposures AS e USING (night) WHERE id = 5
--- rows
3, 1, "Tycho", 5, null, 10
--- columns
night  int  ucd=time.epoch  description=Number of the night
moon  double  description=Illuminated part of the Moon
observer  char[*]
id  int  ucd=meta.id;meta.main
band  char[*]  ucd=instr.bandpass
seconds  float  unit=s  ucd=time.duration;obs.exposure

### star of one side of USING has all its columns
SELECT e.* FROM obs.nights AS n JOIN obs.exposures AS e USING (night) WHERE e.id = 5
--- rows
5, 3, null, 10

### USING two columns
SELECT a.id FROM pos.points AS a JOIN pos.plain AS b USING (ra, dec) WHERE a.id < 4
--- rows
1
2
3

### USING leaves other common columns apart
SELECT a.id, b.id AS other FROM obs.exposures AS a JOIN obs.exposures AS b USING (night) WHERE night = 2
--- rows
3, 3
3, 4
4, 3
4, 4

### LEFT JOIN USING
SELECT night, id FROM obs.nights LEFT JOIN obs.exposures USING (night) WHERE night > 3
--- rows
4, null

### RIGHT JOIN USING takes the column of the right
SELECT night, id FROM obs.nights RIGHT JOIN obs.exposures USING (night) WHERE id > 5
--- rows
9, 6
null, 7

### FULL JOIN USING takes the column of either
SELECT band, id, wave FROM obs.exposures FULL JOIN obs.bands USING (band) WHERE band <> 'g'
--- rows
"r", 2, 620
"r", 6, 620
"i", 7, null
"z", null, 900

### FULL JOIN USING grouped by its column
SELECT band, COUNT(*) AS c FROM obs.exposures FULL JOIN obs.bands USING (band) GROUP BY band
--- rows
"g", 3
"r", 2
"i", 1
"z", 1
null, 1

### FULL JOIN USING ordered by its column
SELECT night, id FROM obs.nights FULL JOIN obs.exposures USING (night) WHERE night >= 3 ORDER BY night DESC
--- rows
9, 6
4, null
3, 5

### USING twice
SELECT id, observer, wave FROM obs.exposures JOIN obs.nights USING (night) JOIN obs.bands USING (band) WHERE id = 2
--- rows
2, "Tycho", 620

### USING of a column merged before
SELECT night, a.id, b.id AS other FROM obs.nights LEFT JOIN obs.exposures AS a USING (night) LEFT JOIN obs.exposures AS b USING (night) WHERE night IN (3, 4)
--- rows
3, 5, 5
4, null, null

### FULL JOIN USING twice over one column
SELECT id, one.label AS a, two.label AS b FROM sky.labels AS one FULL JOIN sky.stars USING (id) FULL JOIN sky.labels AS two USING (id) WHERE id IN (1, 5, 12)
--- rows
1, null, null
5, "l5", "l5"
12, "l12", "l12"

### USING in another case than the column
SELECT Night FROM obs.exposures JOIN obs.nights USING (NIGHT) WHERE id = 1
--- rows
1

### USING with a name in double quotes
SELECT id FROM obs.exposures JOIN obs.nights USING ("night") WHERE id = 1
--- rows
1

### USING and ON in one query
SELECT e.id, b.wave FROM obs.exposures AS e JOIN obs.nights AS n USING (night) JOIN obs.bands AS b ON b.band = e.band WHERE n.observer = 'Sophie'
--- rows
3, 480
4, 480

### USING within parentheses
SELECT b.band, e.id FROM obs.bands AS b LEFT JOIN (obs.exposures AS e JOIN obs.nights AS n USING (night)) ON b.band = e.band WHERE b.wave > 500
--- rows
"r", 2
"z", null
