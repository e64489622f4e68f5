// SPDX-License-Identifier: GPL-3.0-or-later
// What is dropped on the window from a file manager or a mail program.
#pragma once

#include <QStringList>

class QMimeData;

namespace satchel::ui {

/// The files and folders of this computer.
QStringList droppedPaths(const QMimeData *data);

/// Takes the e-mails, and folders, which may have some, out of the paths.
QStringList takeMails(QStringList &paths);

} // namespace satchel::ui
