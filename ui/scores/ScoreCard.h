// SPDX-License-Identifier: GPL-3.0-or-later
// A score with a bar, a word and its reasons, whose points add up to it; the history below on request. In the side of a
// lead, and in a popover at the fact of a contact or deal.
#pragma once

#include "insight/Scores.h"
#include "ui/common/PageContext.h"
#include "ui/common/Popover.h"

class QVBoxLayout;

namespace satchel::ui {

class Button;
class FigureBar;
class Label;

class ScoreCard : public QWidget
{
    Q_OBJECT

public:
    explicit ScoreCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the reasons; without a score nothing is shown.
    void setRecord(const Record &record);
    /// What is shown of each point: "+20 Decision maker: …, since 3 Nov".
    QStringList reasonTexts() const { return m_reasonTexts; }
    QStringList historyTexts() const { return m_historyTexts; }

Q_SIGNALS:
    void rulesRequested();

private:
    void showScore(qint64 score);
    void showReasons(const insight::ScoreExplanation &explained);
    void showHistory(bool isShown);
    void clearManual();

    PageContext m_context;
    Record m_record;
    FigureBar *m_bar;
    QVBoxLayout *m_reasons;
    QVBoxLayout *m_changes;
    Label *m_none;
    Button *m_history;
    Button *m_useRules;
    QStringList m_reasonTexts;
    QStringList m_historyTexts;
};

/// The card in a popover at a part of a widget.
class ScorePopover : public Popover
{
    Q_OBJECT

public:
    ScorePopover(const PageContext &context, const Record &record, QWidget *parent);

    ScoreCard *card() const { return m_card; }

Q_SIGNALS:
    void rulesRequested();

private:
    ScoreCard *m_card;
    Teardown m_teardown{*this};
};

} // namespace satchel::ui
