// SPDX-License-Identifier: GPL-3.0-or-later
// Which columns a list shows and in which order: ticked and dragged, or Space and Alt+Up/Down. Applies at once.
#pragma once

#include "domain/Schema.h"
#include "ui/common/Popover.h"

class QListWidget;

namespace satchel::ui {

class ColumnChooser : public Popover
{
    Q_OBJECT

public:
    ColumnChooser(const Schema &schema, EntityKind entity, const QStringList &shown, QWidget *parent);

    QStringList columns() const;

Q_SIGNALS:
    void columnsChanged(const QStringList &columns);
    void resetRequested();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void moveCurrent(int step);

    QListWidget *m_list;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
