// SPDX-License-Identifier: GPL-3.0-or-later
// One condition in the filter builder: join word, field, operator, value by the field's type, ×.
#pragma once

#include "ui/common/PageContext.h"
#include "ui/lists/FilterOperators.h"

#include <functional>
#include <QWidget>

class QComboBox;

namespace satchel::ui {

class FlowLayout;
class Label;

class FilterConditionRow : public QWidget
{
    Q_OBJECT

public:
    /// Which fields of the entity are offered; without one all of them, and those of the records it refers to.
    using IsOffered = std::function<bool(const Field &)>;

    FilterConditionRow(const PageContext &context, EntityKind entity, const QString &join, Filter condition,
        IsOffered isOffered = {}, QWidget *parent = nullptr);

    /// The condition in the row, finished or not.
    const Filter &condition() const { return m_condition; }
    /// What was typed as its value, while that cannot be read.
    QString typed() const { return m_typed; }
    void setTyped(const QString &text);

Q_SIGNALS:
    void changed();
    void removed();
    void valueMade(); // another field or comparison has another editor

private:
    void fillFields();
    void fillOperators();
    void chooseField(const QString &path);
    void showPath();
    void openReferences();
    void chooseOperator(int index);
    void noteTyped(const QString &unreadable);
    void setOperands(std::vector<Operand> operands);
    void showValue();
    QWidget *makeValue();
    QWidget *makeText();
    QWidget *makeNumber();
    QWidget *makeChoice();
    QWidget *makeSeveral();
    QWidget *makeDay();
    QWidget *makePeriod();
    QWidget *makeYesNo();
    void showPeriodHint();
    QStringList suggestions(const QString &typed) const;
    const Field *field() const;
    const FilterOperator &currentOperator() const;

    PageContext m_context;
    EntityKind m_entity;
    Filter m_condition;
    QString m_typed;
    IsOffered m_isOffered;
    std::vector<FilterOperator> m_operators;
    QComboBox *m_field;
    QComboBox *m_operator;
    QWidget *m_value = nullptr;
    Label *m_hint;
    FlowLayout *m_parts;
};

} // namespace satchel::ui
