// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a quote's or a proposal's page: back to the list, its name and version, how far it has come, and what can
// be done with it: compare, preview, the next step, and a menu of the rest. Where there is little space the comparison
// is in the menu alone, then a chip says the state.
#pragma once

#include "ui/common/Icons.h"

#include <QWidget>

class QAction;
class QHBoxLayout;
class QSpacerItem;
class QMenu;

namespace satchel::ui {

class Button;
class DocumentSteps;
class IconButton;
class Label;
class StateChip;

class DocumentHeader : public QWidget
{
    Q_OBJECT

public:
    /// What the buttons do, with their keys, and the states of a document on its way.
    struct Commands
    {
        QAction *preview;
        QAction *compare;
        QAction *goOn;
        QString more; // name of the menu
    };
    DocumentHeader(const Commands &commands, const QStringList &path, QWidget *parent = nullptr);

    struct Step
    {
        QString verb; // empty: the next version
        Icon icon = Icon::None;
        QString obstacle = {}; // why it cannot be done now, as a sentence
        bool isPossible = true;
    };
    struct Shown
    {
        QString name;
        QString state; // of a template none
        qint64 version = 1;
        bool hasOlder = false; // a version to compare with
        Step step;
    };
    void showDocument(Shown shown);
    /// There is no such document, or it is in the trash.
    void showNothing(const QString &name);

    /// In front of the buttons that are always there.
    void addButton(QWidget *button);
    /// The same, for what goes where there is little space.
    void addAside(QWidget *aside);
    /// Filled by whoever hears of menuAboutToShow.
    QMenu *menu() const;

    /// What the primary button says is one press away.
    void focusPrimary();

Q_SIGNALS:
    void backRequested();
    void primaryClicked();
    void menuAboutToShow();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    /// How much of the header has space; each value hides more than the one before.
    enum Room { All, NoComparison, ChipOnly, NoPreview, NoIcon, NoChip };
    void fit();
    bool isPartShown(const QWidget *part) const;
    QString chipText() const;
    int gapWidth() const;
    int neededWidth() const;

    Shown m_shown;
    Room m_room = All;
    QHBoxLayout *m_row;
    Label *m_name;
    Label *m_version;
    DocumentSteps *m_steps;
    StateChip *m_chip;
    QSpacerItem *m_gap = nullptr; // before the steps
    Button *m_compare;
    Button *m_preview;
    Button *m_primary;
    IconButton *m_more;
    QWidget *m_aside = nullptr;
    QAction *m_goOn;
};

} // namespace satchel::ui
