// SPDX-License-Identifier: GPL-3.0-or-later
// Where the project and its programs are. Defined in one small source that the build writes, so that a compiler cache
// knows the tests again in another folder.
#pragma once

#include <QString>

namespace satchel::test {

/// A file or folder of the project by its path from the root, "docs/guide"; the root itself for none.
QString projectPath(const QString &path);
/// The built `satchel`.
QString satchelProgram();
/// The built `fakecrm`: the stand-ins of remote CRMs as servers.
QString fakeCrmProgram();
/// Qt's tool that collects what has to be translated.
QString lupdateProgram();

} // namespace satchel::test
