// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was refused, in words a translator reaches: Reason::tr("the file is empty"). The window installs a
// language and gets its words; the command line installs none and stays English, as scripts and logs want it.
#pragma once

#include <QCoreApplication>

namespace satchel {

struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(satchel::Reason)
};

} // namespace satchel
