// SPDX-License-Identifier: GPL-3.0-or-later
// The line that adds tasks, with chips below it that say what it will be: kind, person, due, priority, repetition,
// reminder, tags, assignee. Looks the person up as one types; a chip with a chevron offers everyone of that name, one
// with a cross puts its words back into the title.
#pragma once

#include "items/TaskEdits.h"
#include "ui/common/PageContext.h"

#include <QWidget>

namespace satchel::ui {

class FlowLayout;
class QuickAddChip;
class QuickAddLine;

class QuickAddBar : public QWidget
{
    Q_OBJECT

public:
    explicit QuickAddBar(const PageContext &context, QWidget *parent = nullptr);

    void startTyping();
    QuickAddLine *line() const { return m_line; }
    /// What the line says now, and whom it means.
    const satchel::QuickAdd &read() const { return m_read; }
    std::optional<items::PersonMatch> person() const;

Q_SIGNALS:
    void added(satchel::RecordId task);
    void left();

protected:
    void paintEvent(QPaintEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void understand();
    void lookUpPerson();
    void showChips();
    /// `nth`: which of several spans of the kind it is about; -1: all.
    void addChip(satchel::QuickAdd::Span::Kind kind, Icon icon, const QString &text, int priority = 0, int nth = -1);
    void choosePerson(QuickAddChip *chip);
    void add();

    PageContext m_context;
    QuickAddLine *m_line;
    QWidget *m_chipArea;
    FlowLayout *m_chips;
    satchel::QuickAdd m_read;
    QString m_lookedUp; // the words that m_people answers
    items::PeopleFound m_people;
    int m_person = -1; // of the matches; -1: nobody
    bool m_isChosen = false; // by the person, from the menu
};

} // namespace satchel::ui
