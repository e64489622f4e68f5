// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a lead's timeline, over what belongs to it: its score, and what converting it would make.
#pragma once

#include "items/LeadConversion.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class ScoreCard;

class LeadSide : public QWidget
{
    Q_OBJECT

public:
    explicit LeadSide(const PageContext &context, QWidget *parent = nullptr);

    /// Nothing of the score without one, nothing of the conversion once it happened.
    void setLead(const Record &lead, const Result<items::LeadConversion> &conversion);

Q_SIGNALS:
    void convertRequested();
    void scoreRulesRequested();

private:
    class Outcome;
    class Card;
    QString additions(const items::LeadConversion &conversion) const;
    void showConversion(const items::LeadConversion &conversion);

    PageContext m_context;
    ScoreCard *m_score;
    QWidget *m_conversion;
    QVBoxLayout *m_outcomes;
};

} // namespace satchel::ui
