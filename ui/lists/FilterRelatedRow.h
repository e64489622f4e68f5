// SPDX-License-Identifier: GPL-3.0-or-later
// One condition on related records in the filter builder: "has at least 2 activities that …", whose own conditions
// open in a builder of their own, and ×.
#pragma once

#include "ui/common/PageContext.h"

#include <QWidget>

class QComboBox;
class QSpinBox;

namespace satchel::ui {

class Button;

class FilterRelatedRow : public QWidget
{
    Q_OBJECT

public:
    FilterRelatedRow(const PageContext &context, EntityKind entity, const QString &join, Filter condition,
        QWidget *parent = nullptr);

    const Filter &condition() const { return m_condition; }
    /// The entities whose records refer to those of another one.
    static std::vector<const Entity *> related(const Schema &schema, EntityKind entity);

Q_SIGNALS:
    void changed();
    void removed();

private:
    void chooseEntity();
    void editConditions();
    void show();

    PageContext m_context;
    Filter m_condition;
    QSpinBox *m_count;
    QComboBox *m_entity;
    Button *m_conditions;
};

} // namespace satchel::ui
