// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a deal is to be won by what was learned from closed ones, with its reasons, or why there is no prediction;
// and whether the deal itself may be learned from. In the side of a deal.
#pragma once

#include "insight/WinPredictions.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class Label;

class WinCard : public QWidget
{
    Q_OBJECT

public:
    explicit WinCard(const PageContext &context, QWidget *parent = nullptr);

    /// Reads the last prediction.
    void setDeal(const Record &deal);
    /// Of learning from this deal, with undo.
    void toggleLearning();

    /// What is shown: the percents, empty without a model; each reason with its sign; the sentence below.
    QString percentText() const { return m_percentText; }
    QStringList reasonTexts() const { return m_reasonTexts; }
    QString noteText() const { return m_noteText; }

Q_SIGNALS:
    void accuracyRequested();

private:
    class Bar;
    void showPrediction(const insight::WinPrediction &prediction);
    void setNote(const QString &text);

    PageContext m_context;
    Record m_deal;
    Bar *m_bar;
    QVBoxLayout *m_reasons;
    Label *m_note;
    Button *m_accuracy;
    Button *m_learning;
    QString m_percentText;
    QStringList m_reasonTexts;
    QString m_noteText;
};

/// Excludes a deal from learning, or includes it again, as one edit with undo.
void toggleLearningFrom(items::Workspace &workspace, const Record &deal);

} // namespace satchel::ui
