// SPDX-License-Identifier: GPL-3.0-or-later
// The status of a lead as one of a few, side by side; as a menu where there is no room for all. A choice is a change of
// the lead. "Converted" is not among them: converting asks what the lead becomes.
#pragma once

#include "domain/Record.h"

#include <QWidget>

namespace satchel::ui {

class Button;
class SegmentedControl;

class LeadStatus : public QWidget
{
    Q_OBJECT

public:
    explicit LeadStatus(const Entity &lead, QWidget *parent = nullptr);

    void setStatus(const QString &key);
    /// All side by side when they fit into this, else the menu.
    void setRoom(int width);
    QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QString &key);

private:
    const Field &m_field;
    QStringList m_keys;
    SegmentedControl *m_segments;
    Button *m_menu;
};

} // namespace satchel::ui
