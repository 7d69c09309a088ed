"""MariaDB 10.6 and later, MySQL 8: rows by the binary protocol, on HEALPix indexes.

engine       `MySQLEngine`, the engine itself
config       `MySQLConfig`: how a database is reached
urls         its URL as the driver's settings
driver       connections as PyMySQL opens them
session      a connection, set up for queries
cancelling   cancels of what sessions run
wire         what of the protocol the driver does not do: prepared statements
binary_rows  their rows as Arrow
query        one query in a session: uploads, rows, clean end
uploads      what a query brings along, as temporary tables
text_rows    rows as LOAD DATA reads them
types        the database's types as VOTable's
survey       what its catalogue tells of its tables
store        users' tables
healpix_column
             a column of cells for an operator's table
control      small questions that are no caller's
faults       its errors as those that a caller sees
quoting      names and strings in SQL

MariaDB 10.11 is what tests run; MySQL 8 is written for by its documents: where the
two differ is where `Session.is_mariadb` is asked.
"""

from engines.mysql.config import MySQLConfig
from engines.mysql.engine import MySQLEngine

__all__ = ["MySQLConfig", "MySQLEngine"]
