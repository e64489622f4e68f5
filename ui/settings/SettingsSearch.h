// SPDX-License-Identifier: GPL-3.0-or-later
// What a search in the settings finds: the sections, and in each its headings, controls, what they are set to, and what
// else they are called.
#pragma once

#include <QList>
#include <QPointer>
#include <QWidget>

namespace satchel::ui {

struct Setting
{
    QString name;
    QString value; // what it is set to, in words; empty for what has none, or keeps it secret
    QString otherNames; // words by which people look for it
    int section = 0;
    QPointer<QWidget> control; // null: the section as a whole
    QPointer<QWidget> row; // with its label and its help; null where the control says its name itself
    bool isCommand = false; // a command with its keys, of which there are hundreds
};

/// The headings and controls of a section that are shown there now.
QList<Setting> settingsIn(const QWidget &section, int number);
/// Every word that was typed is in the name, the value or among the other names, whatever its case and accents.
bool matches(const Setting &setting, const QString &typed);
/// Those that match, the likeliest first: the page called so, a setting called so, pages before settings by a part of
/// their name and then by other words, and the commands of the keyboard after everything else.
QList<Setting> bestFirst(const QList<Setting> &settings, const QString &typed);
/// A ground and a bar behind the row of a setting that was found, so that the eye finds it, until another one is or
/// `pointNowhere`. What has no row of its own gets a frame.
void pointOut(const Setting &setting);
void pointNowhere(const QWidget &page);

/// The words by which a control is found besides its own text.
void setOtherNames(QWidget &control, const QString &names);

} // namespace satchel::ui
