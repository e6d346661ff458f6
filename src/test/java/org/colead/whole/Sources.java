package org.colead.whole;

import static java.util.stream.Collectors.toSet;

import com.sun.source.tree.AssignmentTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.EnhancedForLoopTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberReferenceTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.NewClassTree;
import com.sun.source.tree.ReturnTree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Types;
import javax.tools.ToolProvider;

/// The sources of the product as the compiler understands them: who calls what with which
/// arguments, and from where a variable or a method has its value.
final class Sources extends TreePathScanner<Void, Void> {

    /// A call of a method or a constructor.
    record Call(ExecutableElement callee, List<TreePath> arguments) {}

    final List<Call> calls = new ArrayList<>();
    private final Map<Element, List<TreePath>> values = new HashMap<>();
    private final Set<Element> lambdaParameters = new HashSet<>();
    private final Map<Element, List<TreePath>> references = new HashMap<>();
    private final Set<TypeElement> types = new HashSet<>();
    private final Types kinds;
    private final Trees trees;

    Sources(Path root) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager =
                        compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
                var files = Files.walk(root)) {
            var sources = files.filter(file -> file.toString().endsWith(".java")).toList();
            var task =
                    (JavacTask)
                            compiler.getTask(
                                    null,
                                    manager,
                                    _ -> {},
                                    List.of("-proc:none", "-implicit:none"),
                                    null,
                                    manager.getJavaFileObjectsFromPaths(sources));
            trees = Trees.instance(task);
            kinds = task.getTypes();
            var units = task.parse();
            task.analyze();
            for (CompilationUnitTree unit : units) {
                scan(unit, null);
            }
        }
    }

    /// What is given to a variable, or returned by a method; nothing where the sources do not say.
    List<TreePath> values(Element element) {
        return values.getOrDefault(element, List.of());
    }

    /// Where a method is handed over by its name.
    List<TreePath> references(Element method) {
        return references.getOrDefault(method, List.of());
    }

    /// The classes, records and interfaces whose instances are of a type.
    Set<TypeElement> of(Class<?> type) {
        return types.stream()
                .filter(t -> kinds.isAssignable(t.asType(), named(type)))
                .collect(toSet());
    }

    private TypeMirror named(Class<?> type) {
        return types.stream()
                .filter(t -> t.getQualifiedName().contentEquals(type.getName()))
                .findFirst()
                .orElseThrow()
                .asType();
    }

    boolean isLambdaParameter(Element element) {
        return lambdaParameters.contains(element);
    }

    Optional<Element> element(TreePath path) {
        return Optional.ofNullable(trees.getElement(path));
    }

    String place(TreePath path) {
        var unit = path.getCompilationUnit();
        long at = trees.getSourcePositions().getStartPosition(unit, path.getLeaf());
        return "%s:%d: %s"
                .formatted(
                        Path.of(unit.getSourceFile().getName()).getFileName(),
                        unit.getLineMap().getLineNumber(at),
                        path.getLeaf());
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
        called(call.getArguments());
        return super.visitMethodInvocation(call, none);
    }

    @Override
    public Void visitNewClass(NewClassTree call, Void none) {
        called(call.getArguments());
        return super.visitNewClass(call, none);
    }

    @Override
    public Void visitMemberReference(MemberReferenceTree reference, Void none) {
        var path = getCurrentPath();
        element(path)
                .ifPresent(e -> references.computeIfAbsent(e, _ -> new ArrayList<>()).add(path));
        return super.visitMemberReference(reference, none);
    }

    @Override
    public Void visitClass(ClassTree type, Void none) {
        if (trees.getElement(getCurrentPath()) instanceof TypeElement element) {
            types.add(element);
        }
        return super.visitClass(type, none);
    }

    @Override
    public Void visitVariable(VariableTree variable, Void none) {
        if (variable.getInitializer() != null) {
            given(getCurrentPath(), variable.getInitializer());
        }
        return super.visitVariable(variable, none);
    }

    @Override
    public Void visitEnhancedForLoop(EnhancedForLoopTree loop, Void none) {
        given(new TreePath(getCurrentPath(), loop.getVariable()), loop.getExpression());
        return super.visitEnhancedForLoop(loop, none);
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
        for (var parameter : lambda.getParameters()) {
            element(new TreePath(getCurrentPath(), parameter)).ifPresent(lambdaParameters::add);
        }
        return super.visitLambdaExpression(lambda, none);
    }

    @Override
    public Void visitAssignment(AssignmentTree assignment, Void none) {
        given(new TreePath(getCurrentPath(), assignment.getVariable()), assignment.getExpression());
        return super.visitAssignment(assignment, none);
    }

    @Override
    public Void visitReturn(ReturnTree statement, Void none) {
        var path = getCurrentPath();
        while (!(path.getLeaf() instanceof MethodTree
                || path.getLeaf() instanceof LambdaExpressionTree
                || path.getLeaf() instanceof ClassTree)) {
            path = path.getParentPath();
        }
        if (path.getLeaf() instanceof MethodTree && statement.getExpression() != null) {
            given(path, statement.getExpression());
        }
        return super.visitReturn(statement, none);
    }

    private void called(List<? extends ExpressionTree> arguments) {
        var path = getCurrentPath();
        if (trees.getElement(path) instanceof ExecutableElement callee) {
            calls.add(
                    new Call(callee, arguments.stream().map(a -> new TreePath(path, a)).toList()));
        }
    }

    private void given(TreePath to, ExpressionTree value) {
        element(to)
                .ifPresent(element ->
                        values.computeIfAbsent(element, _ -> new ArrayList<>())
                                .add(new TreePath(getCurrentPath(), value)));
    }
}
