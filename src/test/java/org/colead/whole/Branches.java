package org.colead.whole;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CaseTree;
import com.sun.source.tree.ExpressionStatementTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.YieldTree;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.VariableElement;

/// What an expression can come to: a constant, or the branches of a switch.
final class Branches extends TreePathScanner<Void, Void> {

    private final List<TreePath> found = new ArrayList<>();

    private Branches() {}

    static List<TreePath> of(TreePath switched) {
        var branches = new Branches();
        branches.scan(switched, null);
        return branches.found;
    }

    static Optional<String> constant(Sources sources, TreePath path) {
        return switch (path.getLeaf()) {
            case LiteralTree literal when literal.getValue() instanceof String words ->
                    Optional.of(words);
            case BinaryTree joined when joined.getKind() == Tree.Kind.PLUS ->
                    constant(sources, new TreePath(path, joined.getLeftOperand()))
                            .flatMap(left ->
                                    constant(sources, new TreePath(path, joined.getRightOperand()))
                                            .map(left::concat));
            case ExpressionTree _ ->
                    sources.element(path)
                            .filter(VariableElement.class::isInstance)
                            .map(element -> ((VariableElement) element).getConstantValue())
                            .filter(String.class::isInstance)
                            .map(String.class::cast);
            default -> Optional.empty();
        };
    }

    @Override
    public Void visitCase(CaseTree branch, Void none) {
        switch (branch.getBody()) {
            case ExpressionStatementTree body -> add(body.getExpression());
            case ExpressionTree body -> add(body);
            case null, default -> {}
        }
        return super.visitCase(branch, none);
    }

    @Override
    public Void visitYield(YieldTree statement, Void none) {
        add(statement.getValue());
        return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
        return null;
    }

    private void add(ExpressionTree value) {
        found.add(new TreePath(getCurrentPath(), value));
    }
}
