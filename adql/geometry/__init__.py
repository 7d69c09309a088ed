"""Spheres in SQL: one strategy per way of doing them (ADQL 2.1 §4.2).

Map
---
strategy
    The contract: shapes as writers see them, and what a strategy writes.
healpix_ranges
    The strategy of DuckDB: HEALPix ranges, then exact tests.
postgresql_sphere
    The strategy of PostgreSQL, by the index that each table has.
spherical_index, pgsphere, q3c
    Conditions for those indexes.
cell_sql
    Conditions for a column of cells.
hull
    A convex polygon around another, for them.
polygon_arrays, text_arrays
    Polygons and texts of shapes in PostgreSQL's SQL.
mariadb_sphere, scisql
    The strategies of MariaDB, plain and with sciSQL's functions.
polygon_json
    Polygons in MariaDB's SQL, by JSON_TABLE.
plain_sphere
    What the strategies have in common: exact tests of all shapes.
spelling
    How each database spells it.
plain_trigonometry
    Points and cones in plain SQL.
polygon_sql
    Polygons in SQL with lambdas over lists.
known_polygon
    A position in a constant polygon.
vector_sql
    Products of vectors in SQL.
moc_cover
    Constant shapes and coverage maps, compared now.
moc_sql
    Coverage maps in DuckDB's SQL.
known_maps
    Constant coverage maps in PostgreSQL's and MariaDB's SQL.
text_sql
    Shapes from and to their text in DuckDB's SQL.
zones, cell_joins
    Cells by which two tables are joined, and what a strategy then offers.
cells
    Cones and polygons as ranges of HEALPix cells.
sphere
    Vectors, distances and polygons in numpy: the reference.
"""
