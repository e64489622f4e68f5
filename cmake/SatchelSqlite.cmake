# ChaCha20 and Poly1305 by libsodium, for the repair of files and for our own SQLite.
add_library(satchel_stream_cipher STATIC ${CMAKE_SOURCE_DIR}/models/store/cipher/StreamCipher.c)
target_include_directories(satchel_stream_cipher PRIVATE ${CMAKE_SOURCE_DIR}/models)
target_link_libraries(satchel_stream_cipher PRIVATE PkgConfig::Sodium)
set_target_properties(satchel_stream_cipher PROPERTIES AUTOMOC OFF AUTORCC OFF POSITION_INDEPENDENT_CODE ON)

# The SQLite of the program: SQLite3 Multiple Ciphers (SQLite with encryption, off until a key is given), compiled from the
# amalgamation that `./dev setup` unpacks. A system's own SQLite is taken only if it is free of the WAL-reset bug, in which
# several writers can lose committed pages (sqlite.org/wal.html, "The WAL-reset bug": 3.7.0 to 3.51.2).

option(SATCHEL_SYSTEM_SQLITE "Link the system's SQLite (3.51.3 or newer) instead of compiling our own" OFF)
set(SATCHEL_SQLITE_SOURCES ${CMAKE_SOURCE_DIR}/build/sqlite CACHE PATH "Where sqlite3.c and sqlite3.h are")

if(SATCHEL_SYSTEM_SQLITE)
  find_package(SQLite3 3.51.3 REQUIRED)
  include(CheckLibraryExists) # it may be SQLite3 Multiple Ciphers under the name of SQLite
  check_library_exists(SQLite::SQLite3 sqlite3mc_config "" SATCHEL_SQLITE_HAS_CIPHERS)
  return()
endif()

if(NOT EXISTS ${SATCHEL_SQLITE_SOURCES}/sqlite3.c)
  message(FATAL_ERROR "${SATCHEL_SQLITE_SOURCES}/sqlite3.c is missing: run ./dev setup")
endif()
set(SATCHEL_SQLITE_HAS_CIPHERS TRUE)

# Its two functions in plain C were more than half of what encryption cost; those of libsodium take their place.
file(READ ${SATCHEL_SQLITE_SOURCES}/sqlite3.c sqlite)
foreach(function chacha20_xor poly1305)
  set(declared "SQLITE_PRIVATE void ${function}(")
  set(defined "SQLITE_PRIVATE\nvoid ${function}(")
  string(FIND "${sqlite}" "${declared}" at_declaration)
  string(FIND "${sqlite}" "${defined}" at_definition)
  if(at_declaration EQUAL -1 OR at_definition EQUAL -1)
    message(FATAL_ERROR "${SATCHEL_SQLITE_SOURCES}/sqlite3.c does not have ${function} where it is expected")
  endif()
  string(REPLACE "${declared}" "#define ${function} satchel_${function}\nextern void ${function}(" sqlite "${sqlite}")
  string(REPLACE "${defined}" "SQLITE_PRIVATE\nvoid portable_${function}(" sqlite "${sqlite}")
endforeach()
set(sqlite_source ${CMAKE_BINARY_DIR}/sqlite/sqlite3.c)
file(WRITE ${sqlite_source}.in "${sqlite}")
configure_file(${sqlite_source}.in ${sqlite_source} COPYONLY) # compiled again only when it differs
unset(sqlite)
add_library(satchel_sqlite STATIC ${sqlite_source})
add_library(SQLite::SQLite3 ALIAS satchel_sqlite)
target_include_directories(satchel_sqlite SYSTEM INTERFACE ${SATCHEL_SQLITE_SOURCES} PRIVATE ${SATCHEL_SQLITE_SOURCES})
target_compile_definitions(satchel_sqlite PRIVATE
  SQLITE_ENABLE_FTS5 SQLITE_ENABLE_COLUMN_METADATA SQLITE_ENABLE_STAT4 SQLITE_ENABLE_MATH_FUNCTIONS
  SQLITE_SECURE_DELETE SQLITE_THREADSAFE=1 SQLITE_TEMP_STORE=1 SQLITE_USE_URI=0
  SQLITE_DQS=0 SQLITE_DEFAULT_MEMSTATUS=0 SQLITE_LIKE_DOESNT_MATCH_BLOBS SQLITE_MAX_EXPR_DEPTH=1000
  SQLITE_OMIT_LOAD_EXTENSION SQLITE_OMIT_DEPRECATED SQLITE_OMIT_SHARED_CACHE SQLITE_UNTESTABLE
  SQLITE_ENABLE_SERIALIZE=1
  HAVE_FDATASYNC=1 # else each commit on Linux waits for the times of the file to be written as well
  # Ciphers: its own default and SQLCipher's, for other programs. The rest is a third of the compile time.
  HAVE_CIPHER_AES_128_CBC=0 HAVE_CIPHER_AES_256_CBC=0 HAVE_CIPHER_RC4=0 HAVE_CIPHER_ASCON128=0 HAVE_CIPHER_AEGIS=0)
target_compile_options(satchel_sqlite PRIVATE -O2 -g0 -w) # not ours: compiled alike everywhere, without our warnings
set_target_properties(satchel_sqlite PROPERTIES AUTOMOC OFF AUTORCC OFF POSITION_INDEPENDENT_CODE ON)
find_package(Threads REQUIRED)
target_link_libraries(satchel_sqlite PRIVATE satchel_stream_cipher Threads::Threads ${CMAKE_DL_LIBS} $<$<PLATFORM_ID:Linux>:m>)
