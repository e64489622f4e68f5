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
    # Files that are compiled as one see each other's unnamed namespaces, which is no mistake.
    $<$<NOT:$<BOOL:${SATCHEL_FAST_BUILD}>>:-Wshadow> # not of another file's names where several are compiled at once
    $<$<AND:$<BOOL:${SATCHEL_FAST_BUILD}>,$<CXX_COMPILER_ID:GNU>>:-Wshadow=local;-Wno-subobject-linkage>
    $<$<AND:$<CXX_COMPILER_ID:GNU>,$<CONFIG:Release>>:-Wno-restrict> # false alarm in std::string (GCC bug 105651)
    $<$<CXX_COMPILER_ID:Clang,AppleClang>:-Wno-sign-conversion> # GCC's -Wconversion does not mean it in C++
    $<$<BOOL:${SATCHEL_WERROR}>:-Werror>)
endif()
if(CMAKE_SYSTEM_NAME STREQUAL "Linux" AND NOT SATCHEL_SANITIZE) # what distributions ask of a program they ship
  add_compile_options("$<$<CONFIG:Release>:-D_FORTIFY_SOURCE=2;-fstack-protector-strong>")
  add_link_options(-Wl,-z,relro,-z,now)
endif()
if(SATCHEL_SANITIZE STREQUAL thread AND CMAKE_CXX_COMPILER_ID STREQUAL GNU)
  target_compile_options(satchel_options INTERFACE -Wno-array-bounds -Wno-stringop-overflow -Wno-restrict) # false alarms, the same bug
endif()
if(SATCHEL_SANITIZE)
  add_compile_options(-fsanitize=${SATCHEL_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
  if(SATCHEL_SANITIZE MATCHES undefined) # a quarter of the compile time, for what the address sanitizer mostly finds as well
    add_compile_options(-fno-sanitize=null,alignment,object-size,vptr)
  endif()
  add_link_options(-fsanitize=${SATCHEL_SANITIZE})
endif()

find_program(SATCHEL_CCACHE ccache)
if(SATCHEL_CCACHE) # one cache for every checkout; precompiled headers need the sloppiness (ccache's manual)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=pch_defines,time_macros
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_INODECACHE=1 ${SATCHEL_CCACHE})
endif()
find_program(SATCHEL_MOLD mold)
if(SATCHEL_MOLD AND NOT WIN32)
  add_link_options(-fuse-ld=mold)
endif()

set(SATCHEL_QUICK_CALLS OFF)
if(SATCHEL_SANITIZE OR CMAKE_CROSSCOMPILING)
  set(SATCHEL_QUICK_CALLS ON)
endif()

if(SATCHEL_FAST_BUILD)
  include(SatchelUnity)
  # A precompiled header of what a dozen files or more include. All of QtCore, QtWidgets and QtNetwork would be 330 MB, which
  # every compilation has to load; this is 200.
  set(header ${CMAKE_BINARY_DIR}/SatchelHeaders.cpp)
  file(WRITE ${header}.in "// What a precompiled header needs: a target with one source.\n")
  configure_file(${header}.in ${header} COPYONLY)
  function(satchel_precompile name)
    add_library(${name} STATIC ${header})
    set_target_properties(${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_link_libraries(${name} PRIVATE satchel_options tl::expected Qt6::Widgets)
    target_precompile_headers(${name} PRIVATE
      <tl/expected.hpp> <algorithm> <array> <functional> <map> <memory> <optional> <span> <variant> <vector>
      <QAbstractListModel> <QCoreApplication> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject>
      <QLocale> <QRegularExpression> <QSet> <QTemporaryDir> <QThread> <QTimer> <QUrl>
      <QAction> <QApplication> <QComboBox> <QDialog> <QHeaderView> <QKeyEvent> <QLabel> <QLineEdit> <QListView> <QMenu>
      <QPainter> <QPainterPath> <QPlainTextEdit> <QPushButton> <QScrollArea> <QScrollBar> <QStackedLayout>
      <QStyledItemDelegate> <QTableView> <QTextDocument> <QVBoxLayout>)
    target_compile_options(${name} PRIVATE ${ARGN} $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
  endfunction()
  satchel_precompile(satchel_headers)
  if(SATCHEL_QUICK_CALLS)
    satchel_precompile(satchel_headers_unoptimised -O0)
  endif()
endif()

# satchel_compile(NAME [CALLS]): how a target of ours is compiled. CALLS: one that mostly calls others, as a test does; with
# sanitizers and for Windows it is not optimised, which takes half the time to compile.
function(satchel_compile name)
  cmake_parse_arguments(COMPILE "CALLS" "" "" ${ARGN})
  set(headers satchel_headers)
  if(COMPILE_CALLS AND SATCHEL_QUICK_CALLS)
    target_compile_options(${name} PRIVATE -O0)
    set(headers satchel_headers_unoptimised)
  endif()
  target_link_libraries(${name} PRIVATE satchel_options tl::expected Qt6::Core)
  if(SATCHEL_MOC)
    set_target_properties(${name} PROPERTIES AUTOMOC_EXECUTABLE ${SATCHEL_MOC})
  endif()
  if(SATCHEL_FAST_BUILD)
    target_link_libraries(${name} PRIVATE Qt6::Widgets) # whose macros the header was compiled with
    target_precompile_headers(${name} REUSE_FROM ${headers})
    target_compile_options(${name} PRIVATE $<$<NOT:$<BOOL:${WIN32}>>:-fPIC> $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>) # as the header was, and for ccache
    satchel_compile_together(${name} 12)
  endif()
endfunction()

# satchel_add_library(NAME [WAITS] [DEPENDS target...] [EXCLUDE file...]). WAITS: a module that mostly waits, for SQLite, the
# network or Qt; the release build compiles it with -O1, a third faster than -O2.
function(satchel_add_library name)
  cmake_parse_arguments(MODULE "WAITS" "" "DEPENDS;EXCLUDE" ${ARGN})
  file(GLOB_RECURSE sources CONFIGURE_DEPENDS
    ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h ${CMAKE_CURRENT_SOURCE_DIR}/*.qrc)
  foreach(file IN LISTS MODULE_EXCLUDE)
    list(REMOVE_ITEM sources ${CMAKE_CURRENT_SOURCE_DIR}/${file})
  endforeach()
  add_library(${name} STATIC ${sources})
  target_link_libraries(${name} PRIVATE ${MODULE_DEPENDS})
  satchel_compile(${name})
  if(MODULE_WAITS)
    target_compile_options(${name} PRIVATE $<$<AND:$<CONFIG:Release>,$<NOT:$<CXX_COMPILER_ID:MSVC>>>:-O1>)
  endif()
endfunction()

# satchel_add_tests(MODULE [COMPUTES] [DEPENDS target...] [LONG tst_NAME...] [UNIX tst_NAME...] [WINDOWS tst_NAME...]): the tst_*.cpp
# of the current folder become one program,
# tests-MODULE, and each of them one test, MODULE.tst_NAME (tests/support/TestProgram.h). Those that take half a minute
# begin first, so that no core waits for the last of them. COMPUTES: these do much themselves and are optimised. UNIX, WINDOWS:
# these ask for what only that system has (fork, limits of a process; the Credential Manager).
function(satchel_add_tests module)
  cmake_parse_arguments(TEST "COMPUTES" "" "DEPENDS;LONG;UNIX;WINDOWS" ${ARGN})
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
  if(TEST_COMPUTES)
    satchel_compile(${program})
  else()
    satchel_compile(${program} CALLS)
  endif()
  set_target_properties(${program} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
  foreach(source IN LISTS sources)
    get_filename_component(name ${source} NAME_WE)
    if(WIN32 AND CMAKE_CROSSCOMPILING)
      add_test(NAME ${module}.${name}
        COMMAND ${CMAKE_SOURCE_DIR}/packaging/windows/run-test $<TARGET_FILE:${program}> ${name})
    else()
      add_test(NAME ${module}.${name} COMMAND ${program} ${name})
    endif()
    # Whole stacks of every allocation take an eighth of the time of the tests; six frames find a leak.
    set_tests_properties(${module}.${name} PROPERTIES TIMEOUT 600 ENVIRONMENT
      "QT_QPA_PLATFORM=offscreen;TZ=UTC;LC_ALL=C.UTF-8;ASAN_OPTIONS=malloc_context_size=6;UBSAN_OPTIONS=print_stacktrace=1;TSAN_OPTIONS=die_after_fork=0:suppressions=${CMAKE_SOURCE_DIR}/tests/support/threads.supp;LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/support/leaks.supp:print_suppressions=0")
  endforeach()
  list(REMOVE_ITEM TEST_LONG ${of_others} "")
  foreach(name IN LISTS TEST_LONG)
    set_tests_properties(${module}.${name} PROPERTIES COST 100 TIMEOUT 1200) # a busy machine is no failure
  endforeach()
endfunction()
