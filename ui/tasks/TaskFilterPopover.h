// SPDX-License-Identifier: GPL-3.0-or-later
// The conditions of the task list: search text, priority, assignee, category, tag. What is set can be kept as a list of
// one's own.
#pragma once

#include "domain/Filter.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QLineEdit;

namespace satchel::ui {

class TaskFilterPopover : public Popover
{
    Q_OBJECT

public:
    TaskFilterPopover(const PageContext &context, const Filter &filter, QWidget *parent);

    /// The fields that have an editor here, each at most once in the filter.
    static QStringList fields();
    /// The condition on a field, if the filter is made of such conditions.
    static const Filter *conditionOn(const Filter &filter, QStringView field);

Q_SIGNALS:
    void filterChanged(const satchel::Filter &filter);
    void saveRequested();

private:
    Filter read() const;
    void show(const Filter &filter);

    PageContext m_context;
    QList<FieldEditor *> m_editors;
    Teardown m_teardown{*this};
};

/// A small panel that asks for a name.
class NamePopover : public Popover
{
    Q_OBJECT

public:
    NamePopover(const QString &title, const QString &verb, const QString &name, QWidget *parent);

Q_SIGNALS:
    void named(const QString &name);

private:
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
