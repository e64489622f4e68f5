// SPDX-License-Identifier: GPL-3.0-or-later
// A name in the registry that code mentions. Its constants are in FieldNames.h and ChoiceNames.h, so that a misspelt
// name does not compile; tests/architecture/tst_RegistryNames.cpp compares each with the registry.
#pragma once

#include <QString>

namespace satchel {

/// A literal of the program that converts to QString without a copy. Kind keeps fields and choices apart.
template <typename Kind> class RegistryName
{
public:
    template <size_t size> consteval explicit RegistryName(const char16_t (&name)[size]) : m_name(name, size - 1) {}

    constexpr operator QStringView() const { return m_name; }
    operator QString() const { return QString::fromRawData(m_name.data(), m_name.size()); }

private:
    QStringView m_name;
};

} // namespace satchel
