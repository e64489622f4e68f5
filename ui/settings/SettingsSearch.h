// SPDX-License-Identifier: GPL-3.0-or-later
// What a search in the settings finds: the sections, and in each its headings, controls and what else they are called.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace satchel::ui {

struct Setting
{
    QString name;
    QString otherNames; // words by which people look for it
    int section = 0;
    QPointer<QWidget> control; // null: the section as a whole
};

/// The headings and controls of a section.
QList<Setting> settingsIn(const QWidget &section, int number);
/// Every word that was typed is in the name or among the other names, whatever its case and accents.
bool matches(const Setting &setting, const QString &typed);
/// A frame around a control for a moment, so that the eye finds it.
void pointOut(QWidget &control);

/// The words by which a control is found besides its own text.
void setOtherNames(QWidget &control, const QString &names);

} // namespace satchel::ui
