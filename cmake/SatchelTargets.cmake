# Two functions make every target: a module (static library) and a module's test program.
# A module's sources are the files in its folder, so a new file needs no list.

option(SATCHEL_WERROR "Treat warnings in our own code as errors" ON)
option(SATCHEL_FAST_BUILD "Compile several files at once behind one precompiled header; hides missing includes" OFF)
set(SATCHEL_SANITIZE "" CACHE STRING "Sanitizers to build with, e.g. address,undefined")

add_library(satchel_options INTERFACE)
target_include_directories(satchel_options INTERFACE ${CMAKE_SOURCE_DIR} ${CMAKE_SOURCE_DIR}/models)
target_compile_definitions(satchel_options INTERFACE
  QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_URL_CAST_FROM_STRING
  QT_DISABLE_DEPRECATED_BEFORE=0x060400 SATCHEL_VERSION="${PROJECT_VERSION}")
if(MSVC)
  target_compile_options(satchel_options INTERFACE /W4 /utf-8 /permissive- /Zc:__cplusplus $<$<BOOL:${SATCHEL_WERROR}>:/WX>)
else()
  target_compile_options(satchel_options INTERFACE
    -Wall -Wextra -Wconversion -Wold-style-cast -Wnon-virtual-dtor
    # Errors are values; what cleans up after an exception is an eighth of the compile time of optimised code.
    $<$<COMPILE_LANGUAGE:CXX>:-fno-exceptions>
    # Files that are compiled as one see each other's unnamed namespaces, which is no mistake.
    $<$<NOT:$<BOOL:${SATCHEL_FAST_BUILD}>>:-Wshadow> # not of another file's names where several are compiled at once
    $<$<AND:$<BOOL:${SATCHEL_FAST_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wshadow=local;-Wno-subobject-linkage>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict> # false alarm in std::string (GCC bug 105651)
    $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion> # GCC's -Wconversion does not mean it in C++
    $<$<BOOL:${SATCHEL_WERROR}>:-Werror>)
endif()
add_compile_definitions($<$<CONFIG:Debug>:_GLIBCXX_ASSERTIONS>) # indices and empty containers, where Qt's assertions are on too
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT SATCHEL_SANITIZE) # what distributions ask of a program they ship
  add_compile_options("$<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
  add_link_options(-Wl,-z,relro,-z,now)
endif()
if(SATCHEL_SANITIZE STREQUAL thread AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(satchel_options INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-restrict) # false alarms, the same bug
endif()
# The options that code is compiled with for these sanitizers ("address,undefined")
function(satchel_sanitizer_options result sanitizers)
  set(options -fsanitize=${sanitizers} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  if(sanitizers MATCHES undefined) # a quarter of the compile time, for what the address sanitizer mostly finds as well
    list(APPEND options -fno-sanitize=null,alignment,object-size,vptr)
  endif()
  set(${result} ${options} PARENT_SCOPE)
endfunction()
if(SATCHEL_SANITIZE)
  satchel_sanitizer_options(options ${SATCHEL_SANITIZE})
  add_compile_options(${options})
  add_link_options(-fsanitize=${SATCHEL_SANITIZE})
endif()

find_program(SATCHEL_MOLD mold)
if(SATCHEL_MOLD AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()

# How much is optimised, by what a target does. A preset says it (CMakePresets.json, decision 10).
set(SATCHEL_OPTIMISE_COMPUTES -O2 CACHE STRING "Optimisation of modules that compute")
set(SATCHEL_OPTIMISE_WAITS -O2 CACHE STRING "Optimisation of modules that mostly wait, for SQLite, the network or Qt")
set(SATCHEL_OPTIMISE_CALLS -O2 CACHE STRING "Optimisation of programs that mostly call others, as tests do")

# Precompiled headers: what most files of a target include, our own headers too. `core` is for what draws nothing, `window` for
# the rest. One is made for each optimisation and each set of further OPTIONS that a target asks for.
set(satchel_core_headers
  <tl/expected.hpp> <algorithm> <array> <atomic> <functional> <map> <memory> <optional> <random> <ranges> <set> <span>
  <unordered_map> <variant> <vector> <QtCore>
  [["store/Store.h"]])
set(satchel_window_headers
  ${satchel_core_headers}
  <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu>
  <QPainter> <QPainterPath> <QPlainTextEdit> <QPushButton> <QScrollArea> <QScrollBar> <QStackedLayout>
  <QStyledItemDelegate> <QTableView> <QTextDocument> <QToolButton> <QVBoxLayout>
  [["items/Workspace.h"]] [["store/sync/SyncControl.h"]] [["ui/common/Formats.h"]] [["ui/common/PageContext.h"]]
  [["ui/common/Theme.h"]])

# satchel_precompiled(RESULT core|window OPTION...): the target whose header others with these options use
function(satchel_precompiled result headers)
  string(JOIN "" name satchel_headers_${headers} ${ARGN})
  string(REGEX REPLACE "[^A-Za-z0-9_-]" "_" name ${name})
  set(${result} ${name} PARENT_SCOPE)
  if(TARGET ${name})
    return()
  endif()
  set(source ${CMAKE_BINARY_DIR}/SatchelHeaders.cpp)
  file(WRITE ${source}.in "// What a precompiled header needs: a target with one source.\n")
  configure_file(${source}.in ${source} COPYONLY)
  add_library(${name} STATIC ${source})
  target_link_libraries(${name} PRIVATE satchel_options tl::expected Qt6::Core $<$<STREQUAL:${headers},window>:Qt6::Widgets>)
  target_precompile_headers(${name} PRIVATE ${satchel_${headers}_headers})
  target_compile_options(${name} PRIVATE ${ARGN} ${satchel_as_precompiled})
  set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
  if(SATCHEL_CCACHE AND CMAKE_HOST_UNIX)
    set_target_properties(${name} PROPERTIES CXX_COMPILER_LAUNCHER "${satchel_launcher};${CMAKE_SOURCE_DIR}/cmake/precompile")
  endif()
endfunction()
# What the header and the files that use it are both compiled with; without moments and folders it is the same in each checkout.
set(satchel_as_precompiled
  $<$<NOT:$<BOOL:${WIN32}>>:-fPIC> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
  "$<$<CXX_COMPILER_ID:Clang,AppleClang>:SHELL:-Xclang -fno-pch-timestamp>")
if(CMAKE_CXX_COMPILER_ID MATCHES Clang) # CMake names the header a second time, by its folder, which ccache takes for another
  set(CMAKE_CXX_COMPILE_OPTIONS_USE_PCH -include-pch <PCH_FILE>)
endif()
if(SATCHEL_FAST_BUILD)
  include(SatchelUnity)
endif()

# satchel_compile(NAME [WAITS|CALLS] [WINDOW] [OPTIONS option...]): how a target of ours is compiled. WAITS: it mostly waits, for
# SQLite, the network or Qt. CALLS: it mostly calls others, as a test does. WINDOW: it draws widgets.
function(satchel_compile name)
  cmake_parse_arguments(COMPILE "WAITS;CALLS;WINDOW" "" "OPTIONS" ${ARGN})
  set(optimisation ${SATCHEL_OPTIMISE_COMPUTES})
  if(COMPILE_CALLS)
    set(optimisation ${SATCHEL_OPTIMISE_CALLS})
  elseif(COMPILE_WAITS)
    set(optimisation ${SATCHEL_OPTIMISE_WAITS})
  endif()
  target_compile_options(${name} PRIVATE ${optimisation} ${COMPILE_OPTIONS})
  target_link_libraries(${name} PRIVATE satchel_options tl::expected Qt6::Core)
  if(SATCHEL_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE ${SATCHEL_MOC})
  endif()
  if(SATCHEL_FAST_BUILD)
    set(headers core)
    if(COMPILE_WINDOW)
      set(headers window)
      target_link_libraries(${name} PRIVATE Qt6::Widgets) # whose macros the header was compiled with
    endif()
    satchel_precompiled(precompiled ${headers} ${optimisation} ${COMPILE_OPTIONS})
    target_precompile_headers(${name} REUSE_FROM ${precompiled})
    target_compile_options(${name} PRIVATE ${satchel_as_precompiled})
    set(own_names "")
    if(COMPILE_CALLS)
      set(own_names Desk Fixture) # what a test works with
    elseif(COMPILE_WINDOW)
      set(own_names Tr) # the texts of a file without a class of its own
    endif()
    set(most 180000) # 6 to 9 seconds, 2 or 3 of them for the group itself (decision 10)
    if(optimisation STREQUAL "-O2")
      set(most 120000)
    endif()
    satchel_compile_together(${name} ${most} ${own_names})
  endif()
endfunction()

# satchel_add_library(NAME [WAITS] [WINDOW] [DEPENDS target...] [EXCLUDE file...]): the module in the current folder; WAITS and
# WINDOW as above
function(satchel_add_library name)
  cmake_parse_arguments(MODULE "WAITS;WINDOW" "" "DEPENDS;EXCLUDE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.qrc)
  foreach(file IN LISTS MODULE_EXCLUDE)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PRIVATE ${MODULE_DEPENDS})
  set(kinds "")
  foreach(kind IN ITEMS WAITS WINDOW)
    if(MODULE_${kind})
      list(APPEND kinds ${kind})
    endif()
  endforeach()
  satchel_compile(${name} ${kinds})
endfunction()

# satchel_add_tests(MODULE [COMPUTES] [WINDOW] [DEPENDS target...] [LONG tst_NAME...] [UNIX tst_NAME...] [WINDOWS tst_NAME...]): the tst_*.cpp
# of the current folder become one program,
# tests-MODULE, and each of them one test, MODULE.tst_NAME (tests/support/TestProgram.h). Those that take half a minute
# begin first, so that no core waits for the last of them. COMPUTES: these do much themselves and are optimised. UNIX, WINDOWS:
# these ask for what only that system has (fork, limits of a process; the Credential Manager).
function(satchel_add_tests module)
  cmake_parse_arguments(TEST "COMPUTES;WINDOW" "" "DEPENDS;LONG;UNIX;WINDOWS" ${ARGN})
  file(GLOB sources CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/tst_*.cpp)
  set(of_others ${TEST_WINDOWS})
  if(WIN32)
    set(of_others ${TEST_UNIX})
  endif()
  foreach(name IN LISTS of_others)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${name}.cpp)
  endforeach()
  set(program tests-${module})
  add_executable(${program} ${sources} ${CMAKE_SOURCE_DIR}/tests/support/TestProgram.cpp)
  target_link_libraries(${program} PRIVATE test_paths Qt6::Test ${TEST_DEPENDS})
  set(kinds CALLS)
  if(TEST_COMPUTES)
    set(kinds "")
  elseif(TEST_WINDOW)
    list(APPEND kinds WINDOW)
  endif()
  satchel_compile(${program} ${kinds})
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  set(limit 600) # seconds
  if(SATCHEL_TEST_LIMIT)
    set(limit ${SATCHEL_TEST_LIMIT})
  endif()
  if(SATCHEL_SANITIZE)
    set(limit 2400)
  endif()
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    if(WIN32 AND CMAKE_CROSSCOMPILING)
      add_test(NAME ${module}.${name}
        COMMAND ${CMAKE_SOURCE_DIR}/packaging/windows/run-test $<TARGET_FILE:${program}> ${name})
    else()
      add_test(NAME ${module}.${name} COMMAND ${program} ${name})
    endif()
    # Whole stacks of every allocation take an eighth of the time of the tests; six frames find a leak.
    set_tests_properties(${module}.${name} PROPERTIES TIMEOUT ${limit} ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;ASAN_OPTIONS=malloc_context_size=6;UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=die_after_fork=0:suppressions=${CMAKE_SOURCE_DIR}/tests/support/threads.supp;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")
    if(SATCHEL_SANITIZE) # QtTest's own five minutes are too few for some functions then
      set_property(TEST ${module}.${name} APPEND PROPERTY ENVIRONMENT QTEST_FUNCTION_TIMEOUT=${limit}000)
    endif()
  endforeach()
  list(REMOVE_ITEM TEST_LONG ${of_others} "")
  math(EXPR long_limit "2 * ${limit}") # a busy machine is no failure
  foreach(name IN LISTS TEST_LONG)
    set_tests_properties(${module}.${name} PROPERTIES COST 100 TIMEOUT ${long_limit})
  endforeach()
endfunction()
