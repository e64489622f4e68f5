# liblinear learns the weights of predictions (decision 33). It has neither a pkg-config file nor one for CMake.

find_path(LINEAR_INCLUDE_DIR linear.h PATH_SUFFIXES liblinear REQUIRED)
find_library(LINEAR_LIBRARY linear REQUIRED)
add_library(satchel_linear INTERFACE)
target_include_directories(satchel_linear SYSTEM INTERFACE ${LINEAR_INCLUDE_DIR})
target_link_libraries(satchel_linear INTERFACE ${LINEAR_LIBRARY})
