### select every column by a star
SELECT * FROM obs.bands
--- rows
"g", 480
"r", 620
"z", 900
--- columns
band  char[*]  ucd=instr.bandpass
wave  double  unit=nm  ucd=em.wl

### hidden columns of the database are not in a star
SELECT * FROM lab.one
--- rows
1

### star qualified by an alias
SELECT b.* FROM obs.bands AS b WHERE b.wave > 600
--- rows
"r", 620
"z", 900

### star qualified by the table
SELECT bands.* FROM obs.bands WHERE wave < 500
--- rows
"g", 480

### star qualified by schema and table
SELECT obs.bands.* FROM obs.bands WHERE wave < 500
--- rows
"g", 480

### star beside a column gives the second a new name
SELECT band, b.* FROM obs.bands AS b WHERE wave > 800
--- rows
"z", "z", 900
--- columns
band  char[*]  ucd=instr.bandpass
band_2  char[*]  ucd=instr.bandpass
wave  double  unit=nm  ucd=em.wl

### two stars of one table
SELECT a.*, b.* FROM lab.one AS a, lab.one AS b
--- rows
1, 1
--- columns
one  int
one_2  int

### alias without AS
SELECT wave w FROM obs.bands WHERE band = 'g'
--- rows
480
--- columns
w  double  unit=nm  ucd=em.wl

### alias of the table without AS
SELECT q.wave FROM obs.bands q WHERE q.band = 'r'
--- rows
620

### alias keeps its case
SELECT wave AS WaveLength FROM obs.bands WHERE band = 'r'
--- rows
620
--- columns
WaveLength  double  unit=nm  ucd=em.wl

### alias in double quotes may have blanks
SELECT wave AS "the wave" FROM obs.bands WHERE band = 'z'
--- rows
900
--- columns
the wave  double  unit=nm  ucd=em.wl

### alias equal to another column of the table does not hide it
SELECT id AS night, night AS id FROM obs.exposures WHERE id = 3
--- rows
3, 2

### two aliases alike get unique names
SELECT id AS x, night AS x FROM obs.exposures WHERE id = 1
--- rows
1, 1
--- columns
x  int  ucd=meta.id;meta.main
x_2  int  ucd=time.epoch

### columns without a name are counted
SELECT 1 + 1, 2 + 2 FROM lab.one
--- rows
2, 4
--- columns
col_1  int
col_2  int

### a function names its column
SELECT ABS(-3) FROM lab.one
--- rows
3
--- columns
abs  int

### a constant of each kind
SELECT 1, 2.5, 'three', NULL FROM lab.one
--- rows
1, 2.5, "three", null

### as many rows as the table has, for a constant
SELECT 'x' AS x FROM obs.bands
--- rows
"x"
"x"
"x"

### no row from an empty table
SELECT id, x FROM lab.empty
--- rows

### DISTINCT takes out equal rows
SELECT DISTINCT observer FROM obs.nights
--- rows
"Tycho"
"Sophie"
null

### DISTINCT looks at the whole row
SELECT DISTINCT night, band FROM obs.exposures WHERE night <= 2
--- rows
1, "g"
1, "r"
2, "g"

### SELECT ALL is the same as SELECT
SELECT ALL observer FROM obs.nights WHERE night <= 3
--- rows
"Tycho"
"Sophie"
"Tycho"

### DISTINCT takes NULL as one value
SELECT DISTINCT band FROM obs.exposures WHERE night IS NULL OR night > 2
--- rows
null
"r"
"i"

### DISTINCT of a computed value
SELECT DISTINCT MOD(id, 2) AS odd FROM obs.exposures
--- rows
0
1

### WHERE with AND before OR
SELECT id FROM obs.exposures WHERE band = 'g' OR band = 'r' AND night = 9
--- rows
1
3
4
6

### parentheses before AND
SELECT id FROM obs.exposures WHERE (band = 'g' OR band = 'r') AND night = 1
--- rows
1
2

### NOT before AND
SELECT id FROM obs.exposures WHERE NOT band = 'g' AND night = 1
--- rows
2

### NOT of a group
SELECT id FROM obs.exposures WHERE NOT (band = 'g' AND night = 1) AND id < 4
--- rows
2
3

### double negation
SELECT id FROM obs.exposures WHERE NOT (NOT (band = 'r'))
--- rows
2
6

### both signs of unequal
SELECT id FROM obs.exposures WHERE id <> 1 AND id != 2 AND id < 5
--- rows
3
4

### a condition that is always false
SELECT id FROM obs.exposures WHERE 1 = 0
--- rows

### a condition of constants that is always true
SELECT band FROM obs.bands WHERE 2 > 1
--- rows
"g"
"r"
"z"

### comparison with the constant first
SELECT band FROM obs.bands WHERE 600 < wave
--- rows
"r"
"z"

### comparison of two columns
SELECT id FROM obs.exposures WHERE id = night
--- rows
1

### BETWEEN has its ends
SELECT band FROM obs.bands WHERE wave BETWEEN 480 AND 620
--- rows
"g"
"r"

### BETWEEN with its ends exchanged is empty
SELECT band FROM obs.bands WHERE wave BETWEEN 620 AND 480
--- rows
--- warning
BETWEEN 620 AND 480 holds for nothing: the lower comes first.

### NOT BETWEEN
SELECT band FROM obs.bands WHERE wave NOT BETWEEN 481 AND 899
--- rows
"g"
"z"

### BETWEEN of strings
SELECT band FROM obs.bands WHERE band BETWEEN 'h' AND 's'
--- rows
"r"

### BETWEEN binds its AND before the other
SELECT id FROM obs.exposures WHERE id BETWEEN 2 AND 4 AND band = 'g'
--- rows
3
4

### BETWEEN of columns
SELECT e.id FROM obs.exposures AS e WHERE 2 BETWEEN night AND id
--- rows
2
3
4

### comments and lines are blanks
SELECT -- the first
  band -- the name
FROM
  obs.bands -- where it is
WHERE wave
  > -- more
  800
--- rows
"z"

### a semicolon may end the query
SELECT one FROM lab.one;
--- rows
1

### keywords in any case
sElEcT dIsTiNcT one fRoM lab.one wHeRe one iS nOt NuLl
--- rows
1

### no blanks where none are needed
SELECT(one)+1 AS x FROM lab.one WHERE(one)=(1)AND(one)<2
--- rows
2

### names of tables and columns in any case
SELECT B.WAVE FROM OBS.Bands AS b WHERE b.BAND='g'
--- rows
480
--- columns
wave  double  unit=nm  ucd=em.wl

### column qualified by schema and table
SELECT obs.bands.wave FROM obs.bands WHERE obs.bands.band = 'g'
--- rows
480

### one table twice under two aliases
SELECT a.band AS one, b.band AS other FROM obs.bands AS a, obs.bands AS b WHERE a.wave < b.wave
--- rows
"g", "r"
"g", "z"
"r", "z"
