// SPDX-License-Identifier: GPL-3.0-or-later
// How likely a deal is to be won, or a lead to be converted, by what was learned from earlier ones, with its reasons,
// or why there is no prediction; and whether the record itself may be learned from. In the side of a deal or lead.
#pragma once

#include "domain/Record.h"
#include "ui/common/PageContext.h"

#include <QWidget>

class QVBoxLayout;

namespace satchel::ui {

class Button;
class FigureBar;
class Label;

class WinCard : public QWidget
{
    Q_OBJECT

public:
    explicit WinCard(const PageContext &context, QWidget *parent = nullptr);

    /// Of a deal or lead. Reads the last prediction.
    void setRecord(const Record &record);
    /// Excludes the record from learning, or includes it again, with undo.
    void toggleLearning();

    /// What is shown: the percents, empty without a model; each reason with its sign; the sentence below.
    QString percentText() const { return m_percentText; }
    QStringList reasonTexts() const { return m_reasonTexts; }
    QString noteText() const { return m_noteText; }

Q_SIGNALS:
    /// The name of the report that says how accurate these predictions are.
    void accuracyRequested(const QString &report);

private:
    struct Shown;
    std::optional<Shown> readPrediction() const;
    void showPrediction(const Shown &prediction);
    bool isDeal() const { return m_record.entity->kind == EntityKind::Deal; }
    QString absenceText() const;
    QString forecastText() const;
    void setNote(const QString &text);

    PageContext m_context;
    Record m_record;
    Label *m_title;
    FigureBar *m_bar;
    QVBoxLayout *m_reasons;
    Label *m_note;
    Button *m_accuracy;
    Button *m_learning;
    QString m_percentText;
    QStringList m_reasonTexts;
    QString m_noteText;
};

/// Excludes a deal or lead from learning, or includes it again, as one edit with undo. Nothing without a record, as of
/// a page that has none to show.
void toggleLearningFrom(items::Workspace &workspace, const Record &record);

} // namespace satchel::ui
