// SPDX-License-Identifier: GPL-3.0-or-later
// What a mapping would do, beside its rows: one real record before and after, and how many records would change. Filled
// by a dry run; until then it says what a dry run does.
#pragma once

#include "store/sync/MappingTrial.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class IconButton;
class Label;
class MappingSession;
class TrialCard;
class TrialFigures;

class MappingPreview : public QWidget
{
    Q_OBJECT

public:
    MappingPreview(const PageContext &context, const MappingSession &session, QWidget *parent = nullptr);

    void setSystem(const QString &label) { m_system = label; }
    /// Whose records are shown.
    void setObject(int object);
    /// Null: there was none yet. `isCurrent`: nothing was changed since.
    void showTrial(const store::MappingTrial *trial, bool isCurrent);
    void showRunning();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void follow();
    void step(int by);
    void showExample();
    void showFigures();
    QString labelOf(const store::TriedField &tried) const;

    PageContext m_context;
    const MappingSession &m_session;
    QString m_system;
    int m_object = 0;
    const store::MappingTrial *m_trial = nullptr;
    bool m_isCurrent = true;
    bool m_isRunning = false;
    std::vector<const store::TriedRecord *> m_examples; // of the object
    size_t m_example = 0;
    QWidget *m_recordPart;
    Label *m_place;
    IconButton *m_previous;
    IconButton *m_next;
    TrialCard *m_card;
    Label *m_recordNote;
    QWidget *m_figurePart;
    Label *m_count;
    Label *m_of;
    TrialFigures *m_figures;
    Label *m_note;
    Label *m_state;
};

} // namespace satchel::ui
