// SPDX-License-Identifier: GPL-3.0-or-later
// A card of the settings: an icon and a title, a sentence of help, and entries with a line between them.
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class SettingsCard : public QWidget
{
public:
    SettingsCard(Icon icon, const QString &title, const QString &help);

    /// The card that a widget is in; null when there is none.
    static SettingsCard *of(const QWidget *widget);

    /// Below the others; the card takes it.
    void addEntry(QWidget *entry);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_column;
    QList<QWidget *> m_entries;
};

} // namespace satchel::ui
