// SPDX-License-Identifier: GPL-3.0-or-later
// Beside a lead's timeline, over what belongs to it: its score, how likely it is to be converted, and what converting
// it would make.
#pragma once

#include "items/LeadConversion.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class ScoreCard;
class WinCard;

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
    void accuracyRequested(const QString &report);

private:
    class Outcome;
    class Card;
    QString additions(const items::LeadConversion &conversion) const;
    void showConversion(const items::LeadConversion &conversion);

    PageContext m_context;
    ScoreCard *m_score;
    WinCard *m_probability;
    QWidget *m_conversion;
    QVBoxLayout *m_outcomes;
};

} // namespace satchel::ui
