// SPDX-License-Identifier: GPL-3.0-or-later
// One score rule: its name, its points, whom it finds, and how many that are now. It closes when the store has taken
// the rule; a refusal (an unknown field) keeps it open.
#pragma once

#include "items/StoreWorker.h"
#include "ui/common/Dialog.h"
#include "ui/common/PageContext.h"

class QLineEdit;
class QSpinBox;

namespace satchel::ui {

class FilterBuilder;
class Label;

class ScoreRuleDialog : public Dialog
{
    Q_OBJECT

public:
    /// `rule` without an id is a new one for `scored`.
    ScoreRuleDialog(
        const PageContext &context, EntityKind scored, const Record &rule, qint64 position, QWidget *parent);

    QString previewText() const;

private:
    void preview(const Filter &filter);
    void save();

    PageContext m_context;
    EntityKind m_scored;
    Record m_rule;
    qint64 m_position;
    QLineEdit *m_name;
    QSpinBox *m_points;
    QLineEdit *m_reason;
    FilterBuilder *m_filter;
    Label *m_preview;
    int m_asked = 0; // only the last question is answered
    items::StoreWorker m_worker;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
