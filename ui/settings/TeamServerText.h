// SPDX-License-Identifier: GPL-3.0-or-later
// What was found at a team's server, in sentences for a person who may look after that server or not.
#pragma once

#include "store/hub/TeamSetup.h"

#include <QStringList>

namespace satchel::ui {

/// What is wrong and what to do about it; empty when nothing is.
QString problemSentence(const store::TeamServerCheck &check);
/// What is right, a line each; empty before somebody is signed in.
QStringList foundLines(const store::TeamServerCheck &check);
/// "rep" as the window calls it; an own role as it is.
QString roleNamed(const QString &role);
QString progressSentence(const store::TeamProgress &progress);

} // namespace satchel::ui
