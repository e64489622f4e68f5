# tl::expected. Its version 1.0 copies a value that it was given to move where exceptions are off, so what can only be moved does not
# compile. Where the system has that version, the build uses a mended copy of its header.

find_package(tl-expected REQUIRED)
find_path(SATCHEL_EXPECTED_FOLDER tl/expected.hpp REQUIRED)
file(READ ${SATCHEL_EXPECTED_FOLDER}/tl/expected.hpp original)
set(given "construct(std::move(rhs).get());\n    } else {\n      assign_common(")
string(REPLACE "${given}rhs)" "${given}std::move(rhs))" mended "${original}")
if(NOT mended STREQUAL original)
  file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/include/tl/expected.hpp CONTENT "${mended}" @ONLY)
  target_include_directories(tl::expected SYSTEM BEFORE INTERFACE ${CMAKE_BINARY_DIR}/include)
endif()
