// SPDX-License-Identifier: GPL-3.0-or-later
// What people read of the registry, in the window's language: Label::tr("First name"). Names and keys, which programs
// and files go by, are the same everywhere.
#pragma once

#include <QCoreApplication>

namespace satchel {

struct Label
{
    Q_DECLARE_TR_FUNCTIONS(satchel::Schema)
};

} // namespace satchel
