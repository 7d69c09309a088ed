"""The whole house put together: settings, the application, the command.

config    one typed TOML file; unknown keys are refused with the nearest known
compose   engine, TAP and pages as one aiohttp application
run       a socket, the application on it, and its end
access_log, progress
          what is told of requests, and of tables while they are imported
places    the data directory, and each process's folder for queries
cli, commands, doctor
          the command ``uraniborg``
demo      two real star catalogues, and what their files really say

Nothing imports this room; it imports all others.
"""
