// SPDX-License-Identifier: GPL-3.0-or-later
// The head of a grid whose cells are choices: the name of each column over where its values come from (the model's
// byline role), and the number key that chooses in it. The first column names the fields.
#pragma once

#include <QHeaderView>

namespace satchel::ui {

struct Theme;

class ChoiceHeader : public QHeaderView
{
    Q_OBJECT

public:
    /// Columns 1 to `lastChoice` have their number as a key.
    ChoiceHeader(int lastChoice, int bylineRole, QWidget *parent);

    QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    QString text(int section, int role) const;
    int bylineLines(int section, const Theme &theme) const;

    int m_lastChoice;
    int m_bylineRole;
};

} // namespace satchel::ui
