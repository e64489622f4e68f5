// SPDX-License-Identifier: GPL-3.0-or-later
// Why something was refused, as a text that translators can translate: Reason::tr("the file is empty"). The window
// installs a translator and gets its language; the command line installs none and stays English, as scripts and logs
// want it.
#pragma once

#include <QCoreApplication>

namespace satchel {

struct Reason
{
    Q_DECLARE_TR_FUNCTIONS(satchel::Reason)
};

} // namespace satchel
