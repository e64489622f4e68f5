# What starts the compilers. Before any target is made.

set(satchel_launcher "")
if(CMAKE_HOST_SYSTEM_NAME STREQUAL "Linux") # memory in large pages: a quarter of the page faults
  list(APPEND satchel_launcher ${CMAKE_COMMAND} -E env GLIBC_TUNABLES=glibc.malloc.hugetlb=1)
endif()
set(CMAKE_C_COMPILER_LAUNCHER ${satchel_launcher})
set(CMAKE_CXX_COMPILER_LAUNCHER ${satchel_launcher})

find_program(SATCHEL_CCACHE ccache)
# One cache for every checkout. Precompiled headers need the sloppiness (ccache's manual). What a file includes is read from the
# list that the compiler writes, not from a run of its own that only preprocesses.
if(SATCHEL_CCACHE)
  set(cached ${satchel_launcher})
  if(NOT cached)
    set(cached ${CMAKE_COMMAND} -E env)
  endif()
  list(APPEND cached CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1 CCACHE_DEPEND=1)
  if(CMAKE_HOST_UNIX) # where a precompiled header has a sum (cmake/precompile)
    list(APPEND cached CCACHE_PCH_EXTSUM=1)
  endif()
  set(CMAKE_C_COMPILER_LAUNCHER ${cached} ${SATCHEL_CCACHE})
  set(CMAKE_CXX_COMPILER_LAUNCHER ${cached} ${SATCHEL_CCACHE})
endif()
