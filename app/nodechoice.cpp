// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/nodechoice.h"

#include "views/style.h"
#include "views/wraplabel.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QKeyEvent>
#include <QLineEdit>
#include <QVBoxLayout>

NodeChoice::NodeChoice(QAbstractItemModel* labels, const QString& name, const QString& placeholder, QWidget* parent)
    : QWidget(parent)
    , m_box(new QComboBox(this))
    , m_text(new WrapLabel(TextLabel::Type::Secondary, &Tokens::failed, this))
    , m_names(std::make_shared<NodeNames>())
{
    m_box->setEditable(true);
    m_box->setInsertPolicy(QComboBox::NoInsert);
    m_box->setAccessibleName(name);
    m_box->setMinimumContentsLength(34); // a name and an id
    m_box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon); // thousands of nodes are not measured
    m_box->setModel(labels);
    // The names come while somebody writes; a box that gets other entries would forget what is written.
    connect(labels, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_written = m_box->currentText(); });
    connect(labels, &QAbstractItemModel::modelReset, this, [this] { m_box->setEditText(m_written); });
    m_box->lineEdit()->setPlaceholderText(placeholder);
    m_box->completer()->setFilterMode(Qt::MatchContains);
    m_box->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_box->installEventFilter(this);
    setCompact(m_box);
    m_text->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(scaled(2, this));
    column->addWidget(m_box);
    column->addWidget(m_text);
    setFocusProxy(m_box);
    connect(m_box, &QComboBox::editTextChanged, this, [this] { show({}); });
    connect(m_box->lineEdit(), &QLineEdit::returnPressed, this, &NodeChoice::confirmed);
    connect(
        m_box->lineEdit(), &QLineEdit::editingFinished, this, [this] { show(m_names->find(m_box->currentText())); });
}

void NodeChoice::setNames(std::shared_ptr<const NodeNames> names)
{
    m_names = std::move(names);
}

bool NodeChoice::isEmpty() const
{
    return m_box->currentText().trimmed().isEmpty();
}

NodeAnswer NodeChoice::answer()
{
    auto answer = m_names->find(m_box->currentText());
    show(answer);
    return answer;
}

void NodeChoice::show(const NodeAnswer& answer)
{
    m_text->setVisible(!answer.message.empty());
    m_text->setText(translated(answer.message));
    m_text->setColor(answer.id.empty() ? &Tokens::failed : &Tokens::text2);
    m_box->setAccessibleDescription(m_text->text());
}

// The arrow keys and the wheel of a combo box would take the next of all nodes, whatever is written.
bool NodeChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Wheel) {
        event->ignore();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* key = static_cast<QKeyEvent*>(event);
        const bool moves = key->key() == Qt::Key_Down || key->key() == Qt::Key_Up || key->key() == Qt::Key_PageDown
            || key->key() == Qt::Key_PageUp;
        if (moves && !(key->modifiers() & Qt::AltModifier)) { // Alt+Down opens the list of all
            m_box->completer()->setCompletionPrefix(m_box->currentText());
            m_box->completer()->complete();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}
