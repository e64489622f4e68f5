// SPDX-License-Identifier: GPL-3.0-or-later
// The first start: four answers about the person, all of which can wait, and three doors. Shown while the store has no
// customers. A file can be dropped anywhere on it.
#pragma once

#include "ui/common/Page.h"
#include "ui/common/PageContext.h"

#include <QScrollArea>
#include <QTimer>

class QGridLayout;

namespace satchel::ui {

class Button;
class Label;
class LinkButton;
class SenderForm;

class FirstRun : public QScrollArea
{
    Q_OBJECT

public:
    explicit FirstRun(const PageContext &context, QWidget *parent = nullptr);

    /// Where typing begins: the first question without an answer, or the first door.
    QWidget *firstToFill() const;

Q_SIGNALS:
    void chosen(const satchel::ui::Target &target);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeQuestions();
    QWidget *makeDoors();
    QWidget *makeDoor(Icon icon, const QString &title, const QString &need, Button *button);
    Button *makeDoorButton(const QString &verb, int number, const Target &target);
    void enter(const Target &target);
    void keepAnswers();
    void followCountry(const QString &country);
    void foldQuestions(bool isFolded);
    void arrange();

    PageContext m_context;
    SenderForm *m_form = nullptr;
    QWidget *m_picture = nullptr;
    QWidget *m_questions = nullptr;
    QWidget *m_doors = nullptr;
    QWidget *m_block = nullptr;
    Label *m_about = nullptr;
    Button *m_start = nullptr;
    LinkButton *m_unfold = nullptr; // brings the questions back
    QGridLayout *m_grid = nullptr;
    QString m_region; // that came from the country
    bool m_isRegionNew = false; // since the window was made
    QTimer m_typing; // what is typed is kept in pauses
};

} // namespace satchel::ui
