### IN_UNIT of an angle
SELECT IN_UNIT(ra, 'arcmin') AS x FROM pos.points WHERE id = 7
--- rows
600
--- columns
x  double  unit=arcmin  ucd=pos.eq.ra

### IN_UNIT of degrees in radians
SELECT IN_UNIT(ra, 'rad') AS x FROM pos.points WHERE id = 7
--- rows
0.17453292519943295

### IN_UNIT of a negative angle
SELECT IN_UNIT(dec, 'arcsec') AS x FROM pos.points WHERE id = 8
--- rows
-161640

### IN_UNIT of a proper motion
SELECT IN_UNIT(pm, 'arcsec/yr') AS a, IN_UNIT(pm, 'deg/yr') AS d FROM lab.rates WHERE id = 1
--- rows
3.6, 0.001
--- columns
a  double  unit=arcsec/yr
d  double  unit=deg/yr

### IN_UNIT of a speed
SELECT IN_UNIT(speed, 'm/s') AS x FROM lab.rates
--- rows
1500
-2000

### IN_UNIT of a float column
SELECT IN_UNIT(diameter, 'deg') AS x FROM lab.rates
--- rows
1
0.008333333333333333
--- columns
x  double  unit=deg

### IN_UNIT of a wavelength
SELECT band, IN_UNIT(wave, 'Angstrom') AS a, IN_UNIT(wave, 'um') AS m FROM obs.bands
--- rows
"g", 4800, 0.48
"r", 6200, 0.62
"z", 9000, 0.9

### IN_UNIT of a time
SELECT IN_UNIT(seconds, 'h') AS x, IN_UNIT(seconds, 'ms') AS y FROM obs.exposures WHERE id = 4
--- rows
0.025, 90000

### IN_UNIT of a flux
SELECT IN_UNIT(flux, 'mJy') AS x FROM lab.rates
--- rows
2000
1

### IN_UNIT into its own unit
SELECT IN_UNIT(hot, 'K') AS x FROM lab.rates
--- rows
300
0

### IN_UNIT of NULL
SELECT IN_UNIT(pm, 'deg/yr') AS x FROM lab.rates WHERE id = 2
--- rows
null

### IN_UNIT in WHERE
SELECT band FROM obs.bands WHERE IN_UNIT(wave, 'um') > 0.6
--- rows
"r"
"z"

### IN_UNIT in ORDER BY
SELECT band FROM obs.bands ORDER BY IN_UNIT(wave, 'm') DESC
--- rows
"z"
"r"
"g"

### IN_UNIT of a sum of one unit
SELECT IN_UNIT(wave + wave, 'um') AS x FROM obs.bands WHERE band = 'g'
--- rows
0.96

### IN_UNIT of a quotient
SELECT IN_UNIT(wave / seconds, 'um/min') AS x FROM obs.bands AS b JOIN obs.exposures AS e ON b.band = e.band WHERE e.id = 3
--- rows
0.48

### IN_UNIT of an aggregate
SELECT IN_UNIT(MAX(wave), 'um') AS x FROM obs.bands
--- rows
0.9

### IN_UNIT of an alias from a sub-query
SELECT IN_UNIT(w, 'um') AS x FROM (SELECT wave AS w FROM obs.bands WHERE band = 'g') AS t
--- rows
0.48

### IN_UNIT within IN_UNIT
SELECT IN_UNIT(IN_UNIT(wave, 'um'), 'nm') AS x FROM obs.bands WHERE band = 'r'
--- rows
620

### IN_UNIT with powers
SELECT IN_UNIT(wave * wave, 'um**2') AS x FROM obs.bands WHERE band = 'z'
--- rows
0.81

### units through addition
SELECT wave + wave AS x, wave - 1 AS y FROM obs.bands WHERE band = 'g'
--- rows
960, 479
--- columns
x  double  unit=nm
y  double

### units through multiplication by a number
SELECT wave * 2 AS x, 2 * wave AS y, wave / 2 AS z FROM obs.bands WHERE band = 'g'
--- rows
960, 960, 240
--- columns
x  double  unit=nm
y  double  unit=nm
z  double  unit=nm

### units through multiplication and division
SELECT speed * pm AS x, flux / diameter AS y, wave / wave AS z FROM lab.rates AS r, obs.bands AS b WHERE r.id = 1 AND b.band = 'g'
--- rows
5400, 0.03333333333333333, 1
--- columns
x  double  unit=km.mas.s**-1.yr**-1
y  double  unit=Jy.arcmin**-1
z  double

### units through a root and a power
SELECT SQRT(wave * wave) AS x, POWER(wave, 2) AS y FROM obs.bands WHERE band = 'g'
--- rows
480, 230400
--- columns
x  double  unit=nm
y  double  unit=nm**2

### units that sums of different ones lose
SELECT wave + speed AS x FROM obs.bands, lab.rates WHERE id = 1 AND band = 'g'
--- rows
481.5
--- columns
x  double
--- warning
`speed` in km/s is added to `wave` in nm.

### units through functions that keep them
SELECT ABS(speed) AS a, ROUND(speed) AS r, FLOOR(speed) AS f, -speed AS m FROM lab.rates WHERE id = 1
--- rows
1.5, 2, 1, -1.5
--- columns
a  double  unit=km/s
r  double  unit=km/s
f  double  unit=km/s
m  double  unit=km/s

### units of angles that functions give
SELECT DEGREES(PI()) AS d, RADIANS(180) AS r, ATAN2(1, 1) AS a, DISTANCE(0, 0, 0, 1) AS s FROM lab.one
--- rows
180, 3.141592653589793, 0.7853981633974483, 1
--- columns
d  double  unit=deg
r  double  unit=rad
a  double  unit=rad
s  double  unit=deg

### units in another spelling
SELECT IN_UNIT(speed, 'km.s**-1') AS x, IN_UNIT(speed, 'km s-1') AS y FROM lab.rates WHERE id = 1
--- rows
1.5, 1.5

### IN_UNIT of what has no unit
SELECT IN_UNIT(bare, 'm') AS x FROM lab.rates
--- error
line 1, column 16: The unit of this value is not known, so it cannot be converted.
SELECT IN_UNIT(bare, 'm') AS x FROM lab.rates
               ^^^^
Hint: Use a column that has a unit in tap_schema.columns.

### IN_UNIT of a number
SELECT IN_UNIT(5, 'm') AS x FROM lab.one
--- error
line 1, column 16: The unit of this value is not known, so it cannot be converted.
SELECT IN_UNIT(5, 'm') AS x FROM lab.one
               ^
Hint: Use a column that has a unit in tap_schema.columns.

### IN_UNIT into a unit of something else
SELECT IN_UNIT(wave, 'kg') AS x FROM obs.bands
--- error
line 1, column 8: `nm` cannot be converted into `kg` by a factor.
SELECT IN_UNIT(wave, 'kg') AS x FROM obs.bands
       ^^^^^^^^^^^^^^^^^^^
Hint: Choose a unit of the same quantity.

### IN_UNIT into what is no unit
SELECT IN_UNIT(wave, 'furlongs') AS x FROM obs.bands
--- error
line 1, column 22: `furlongs` is not a unit.
SELECT IN_UNIT(wave, 'furlongs') AS x FROM obs.bands
                     ^^^^^^^^^^
Hint: Write it as VOUnits does, such as 'deg', 'mas/yr' or 'km.s**-1'.

### IN_UNIT into a column
SELECT IN_UNIT(wave, band) AS x FROM obs.bands
--- error
line 1, column 22: The unit of IN_UNIT must be a constant text.
SELECT IN_UNIT(wave, band) AS x FROM obs.bands
                     ^^^^
Hint: Write it in single quotes: `IN_UNIT(ra, 'rad')`.

### IN_UNIT of a string
SELECT IN_UNIT(band, 'nm') AS x FROM obs.bands
--- error
line 1, column 16: IN_UNIT needs a number for `x`, but this is a string.
SELECT IN_UNIT(band, 'nm') AS x FROM obs.bands
               ^^^^
Hint: Call it as IN_UNIT(x, 'unit').

### IN_UNIT from Kelvin into a scale with another zero
SELECT IN_UNIT(hot, 'deg_C') AS x FROM lab.rates
--- error
line 1, column 8: `K` cannot be converted into `deg_C` by a factor.
SELECT IN_UNIT(hot, 'deg_C') AS x FROM lab.rates
       ^^^^^^^^^^^^^^^^^^^^^
Hint: Degrees Celsius have another zero: subtract 273.15 from kelvins.
