"""What a user has, as tables: files read, described, and brought into a catalogue.

import_files   `import_files`: paths in, catalogue out; reads only what changed
import_tables  `import_arrow`: the same for rows that a program makes
publish        sidecar, file and guess put together into the published table
sidecar        ``NAME.toml`` beside a file: the user's own word
names          names that ADQL takes without quotes
healpix        cells of positions, for the order of the rows
file_table     `FileTable`: what a reader finds
upload         `read_upload`: the table in a file that a stranger sent
scan           what DuckDB reads itself: Parquet, CSV, its own files
parquet_files, parquet_metadata, fits_file, fits_layout, numpy_arrow, votable_file,
csv_file, ecsv_file, astropy_yaml, duckdb_file
               one reader for each kind of file
faults         `FileFault`: a sentence that names the file and what is wrong
"""

from engines.files.faults import FileFault
from engines.files.import_tables import ArrowSource, Progress, import_arrow

__all__ = ["ArrowSource", "FileFault", "Progress", "import_arrow"]
